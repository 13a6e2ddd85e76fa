import { expect, test } from 'vitest';
import { boardFields, brandFields, newBoard, newBrand } from '../../support/brand-steps.ts';
import type { Client } from '../../support/client.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** Names of all brands, read by pages of two. */
const namesByTwo = async (admin: Client) => {
  const names: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const document =
      'query ($after: String) { brands(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }';
    const { brands } = await admin.ask(document, { after });
    names.push(...brands.nodes.map(({ name }: { name: string }) => name));
    after = brands.pageInfo.endCursor;
    more = brands.pageInfo.hasNextPage;
  }
  return names;
};

test('brands are listed by order, then by age, page by page, and move when their order changes', async () => {
  const { admin } = await world.county();
  const brands = [];
  for (const [name, order] of [
    ['戊', 999],
    ['丙', 20],
    ['甲', 3],
    ['丁', 20],
    ['乙', 3],
  ] as const) {
    world.clock.advance(1);
    brands.push(await newBrand(admin, name, { order }));
  }

  const before = await namesByTwo(admin);
  await admin.done('reviseBrand', { brand: brands[0].id, version: 1, order: 0 }, brandFields);

  expect(before).toEqual(['甲', '乙', '丙', '丁', '戊']);
  expect(await namesByTwo(admin)).toEqual(['戊', '甲', '乙', '丙', '丁']);
});

test('a brand lists its own boards only, and a cursor of one brand’s list opens no other’s', async () => {
  const { admin } = await world.county();
  const [one, other] = [await newBrand(admin, '益家'), await newBrand(admin, '善家')];
  for (const name of ['邻里', '长幼']) await newBoard(admin, one, name, { order: name.length });
  await newBoard(admin, other, '社群');
  const document = `query ($id: ID!, $after: String) { brand(id: $id) { boards(first: 1, after: $after) {
    nodes { name } pageInfo { hasNextPage endCursor } } } }`;

  const { brand } = await admin.ask(document, { id: other.id });
  const first = (await admin.ask(document, { id: one.id })).brand.boards;
  const astray = await admin.send(document, { id: other.id, after: first.pageInfo.endCursor });

  expect(brand.boards).toMatchObject({ nodes: [{ name: '社群' }], pageInfo: { hasNextPage: false } });
  expect(first.pageInfo.hasNextPage).toBe(true);
  expect(astray.errors.map(({ extensions }) => extensions['code'])).toEqual(['BAD_CURSOR']);
});

test('the county’s lists of categories and units show no brands and no boards, and no list shows an event', async () => {
  const { admin } = await world.county();
  const document = '{ county { categories { nodes { code } } units { nodes { name } } } }';
  const before = await admin.ask(document);

  const board = await newBoard(admin, await newBrand(admin, '益家'), '邻里');
  await admin.done('reviseBoard', { board: board.id, version: 1, order: 9 }, boardFields);
  const { brands } = await admin.ask('{ brands { nodes { name boards { nodes { name } } } } }');

  expect(await admin.ask(document)).toEqual(before);
  expect(brands.nodes).toEqual([{ name: '益家', boards: { nodes: [{ name: '邻里' }] } }]);
});

test('the public copies hold what is in use and nothing that is not shown', async () => {
  const { admin, code } = await world.county();
  const umbrella = await newBrand(admin, '菏美');
  const brand = await newBrand(admin, '益家', { umbrella: umbrella.id, slogan: '益乐万家', order: 5 });
  const [kept, dropped] = [await newBoard(admin, brand, '邻里'), await newBoard(admin, brand, '长幼')];
  await admin.done('archiveBoard', { board: dropped.id, version: 1 }, boardFields);
  await admin.done('archiveBrand', { brand: umbrella.id, version: 2 }, brandFields);

  const copies = await world.raw.under(`${code}#PUBLIC#BRANDS`);

  const token = (id: string) => id.split('-').at(-1);
  const pk = `${code}#PUBLIC#BRANDS`;
  expect(copies).toEqual([
    { pk, sk: `BOARD#${token(kept.id)}`, brand: token(brand.id), name: '邻里', order: 0 },
    { pk, sk: `BRAND#${token(brand.id)}`, name: '益家', slogan: '益乐万家', umbrella: token(umbrella.id), order: 5 },
  ]);
});
