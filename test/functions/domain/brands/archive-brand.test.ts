import { expect, test } from 'vitest';
import { boardFields, brandFields, newBoard, newBrand, shownBrands } from '../../../support/brand-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

test('an archived umbrella leaves the brands under it where they are, and the public no name of it', async () => {
  const { admin, code } = await world.county();
  const umbrella = await newBrand(admin, '菏美');
  const under = await newBrand(admin, '益家', { umbrella: umbrella.id });

  const archived = await admin.done('archiveBrand', { brand: umbrella.id, version: 2 }, brandFields);
  const { brand } = await admin.ask('query ($id: ID!) { brand(id: $id) { umbrella { name archived } } }', {
    id: under.id,
  });

  expect(archived.brand).toMatchObject({ archived: true, version: 3 });
  expect(brand.umbrella).toEqual({ name: '菏美', archived: true });
  expect(await shownBrands(world, code)).toMatchObject([{ name: '益家', umbrella: null }]);
});

test('boards of an archived brand can still be revised, and are shown to nobody without a token', async () => {
  const { admin, code } = await world.county();
  const brand = await newBrand(admin, '益家');
  const board = await newBoard(admin, brand, '邻里');
  await admin.done('archiveBrand', { brand: brand.id, version: 1 }, brandFields);

  const revised = await admin.done('reviseBoard', { board: board.id, version: 1, name: '益民邻里' }, boardFields);

  expect(revised.board).toMatchObject({ name: '益民邻里', archived: false, brand: { name: '益家' } });
  expect(await shownBrands(world, code)).toEqual([]);
});
