import { expect, test } from 'vitest';
import { boardFields, brandFields, newBoard, newBrand } from '../../../support/brand-steps.ts';
import { newKey } from '../../../support/client.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const { admin, code } = await world.county();

test('a board keeps what is left out, null clears what may be empty, and each change has its event', async () => {
  const brand = await newBrand(admin, '益家');
  const board = await newBoard(admin, brand, '邻里', { theme: '邻', colour: '#00A3E0', order: 3 });

  const kept = await admin.done('reviseBoard', { board: board.id, version: 1, name: '益民邻里' }, boardFields);
  const cleared = await admin.done(
    'reviseBoard',
    { board: board.id, version: 2, theme: null, colour: null },
    boardFields,
  );
  const archived = await admin.done('archiveBoard', { board: board.id, version: 3 }, boardFields);
  const items = await world.raw.under(`${code}#CATALOGUE`);
  const events = items.filter(({ id }) => String(id).startsWith(`${board.id}:`));

  expect(kept.board).toMatchObject({ name: '益民邻里', theme: '邻', colour: '#00a3e0', order: 3, version: 2 });
  expect(cleared.board).toMatchObject({ name: '益民邻里', theme: null, colour: null, order: 3, version: 3 });
  expect(archived.board).toMatchObject({ archived: true, version: 4 });
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['board.created', { brand: brand.id }],
    ['board.revised', { renamed: true }],
    ['board.revised', { renamed: false }],
    ['board.archived', {}],
  ]);
});

test('a board is changed as it was seen, and not at all when it is archived; none is made of an unknown or archived brand', async () => {
  const [brand, old] = [await newBrand(admin, '益家'), await newBrand(admin, '旧品牌')];
  const board = await newBoard(admin, brand, '邻里');
  await admin.done('archiveBrand', { brand: old.id, version: 1 }, brandFields);
  const input = { board: board.id, version: 1, name: '益民邻里' };
  await admin.done('reviseBoard', input, boardFields);

  const stale = [await admin.act('reviseBoard', input), await admin.act('archiveBoard', { ...input, name: undefined })];
  await admin.done('archiveBoard', { board: board.id, version: 2 }, boardFields);
  const archived = [
    await admin.act('reviseBoard', { ...input, version: 3 }),
    await admin.act('archiveBoard', { board: board.id, version: 3 }),
  ];
  const made = [old.id, board.id].map((id) => admin.act('createBoard', { brand: id, name: '长幼' }));

  expect(stale.map(codes)).toEqual([['CONFLICT'], ['CONFLICT']]);
  expect(archived.map(codes)).toEqual([['ARCHIVED'], ['ARCHIVED']]);
  expect((await Promise.all(made)).map(codes)).toEqual([['ARCHIVED'], ['NOT_FOUND']]);
});

test('with one key, clearing a field of a board is another command than leaving it alone', async () => {
  const board = await newBoard(admin, await newBrand(admin, '益家'), '邻里', { theme: '邻' });
  const input = { board: board.id, version: 1, order: 2, idempotencyKey: newKey() };
  await admin.done('reviseBoard', input, boardFields);

  const other = await admin.act('reviseBoard', { ...input, theme: null });

  expect(codes(other)).toEqual(['IDEMPOTENCY_MISMATCH']);
});
