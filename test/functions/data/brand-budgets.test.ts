import { expect, test } from 'vitest';
import { newBoard, newBrand, shownBrands } from '../../support/brand-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** The longest that there is, so that the budgets hold for anything. */
const look = { theme: '乐'.repeat(20), slogan: '乐'.repeat(60), colour: '#c8102e', order: 500 };
const boardLook = { theme: '乐'.repeat(20), colour: '#c8102e', order: 500 };
const name = '志'.repeat(40);

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

const setUp = async () => {
  const county = await world.county();
  await county.admin.ask('{ county { code } }');
  return county;
};

test('each command on brands and boards takes two trips, and the write units that data/README.md tells', async () => {
  const { admin } = await setUp();
  const umbrella = await newBrand(admin, name);
  const [brand, other] = [await newBrand(admin, name, look), await newBrand(admin, name, look)];
  const [second, above] = [await newBrand(admin, name, look), await newBrand(admin, name)];
  const board = await newBoard(admin, brand, name, boardLook);
  const revision = { ...look, name: '益'.repeat(40), order: 1 };
  const id = 'brand { id }';

  const spent = {
    create: await cost(() => admin.done('createBrand', { name, ...look }, id)),
    createUnder: await cost(() => admin.done('createBrand', { name, ...look, umbrella: umbrella.id }, id)),
    revise: await cost(() => admin.done('reviseBrand', { brand: brand.id, version: 1, ...revision }, id)),
    reviseUnder: await cost(() =>
      admin.done('reviseBrand', { brand: second.id, version: 1, ...revision, umbrella: above.id }, id),
    ),
    archive: await cost(() => admin.done('archiveBrand', { brand: other.id, version: 1 }, id)),
    board: await cost(() => admin.done('createBoard', { brand: brand.id, name, ...boardLook }, 'board { id }')),
    reviseBoard: await cost(() =>
      admin.done('reviseBoard', { board: board.id, version: 1, ...boardLook, order: 1 }, 'board { id }'),
    ),
    archiveBoard: await cost(() => admin.done('archiveBoard', { board: board.id, version: 2 }, 'board { id }')),
  };

  const budgets = {
    create: 10,
    createUnder: 16,
    revise: 11,
    reviseUnder: 17,
    archive: 10,
    board: 10,
    reviseBoard: 11,
    archiveBoard: 10,
  };
  const over = Object.entries(budgets).filter(([step, budget]) => {
    const { calls, wcu } = spent[step as keyof typeof spent];
    return calls !== 2 || wcu > budget;
  });
  expect({ spent, over }).toEqual({ spent, over: [] });
});

test('fifty brands are one call of two units; a brand with its umbrella and boards three', async () => {
  const { admin } = await setUp();
  const umbrella = await newBrand(admin, '菏美');
  for (let place = 0; place < 50; place += 1) {
    await newBrand(admin, `益乐万家${place}`, { umbrella: umbrella.id, slogan: '志愿你我，益乐万家' });
  }
  const [brand] = (await admin.ask('{ brands(first: 1) { nodes { id } } }')).brands.nodes;
  for (let place = 0; place < 5; place += 1) await newBoard(admin, brand, `板块${place}`);
  const fields = 'id name theme slogan colour order archived';

  const list = await cost(() => admin.ask(`{ brands { nodes { ${fields} } } }`));
  const withUmbrella = await cost(() => admin.ask(`{ brands { nodes { ${fields} umbrella { name } } } }`));
  const one = await cost(() =>
    admin.ask(`query ($id: ID!) { brand(id: $id) { ${fields} umbrella { name } boards { nodes { name } } } }`, {
      id: brand.id,
    }),
  );

  expect(list).toMatchObject({ calls: 1, wcu: 0 });
  expect(list.rcu).toBeLessThanOrEqual(2);
  expect(withUmbrella).toMatchObject({ calls: 2, rcu: list.rcu + 0.5 });
  expect(one.calls).toBeLessThanOrEqual(3);
});

test('what everybody sees is one call; whether the county works is asked once in five seconds, and none of another deployment is asked for', async () => {
  const { admin, code } = await setUp();
  for (let place = 0; place < 5; place += 1) {
    const brand = await newBrand(admin, `益乐万家${place}`, { slogan: '志愿你我，益乐万家', colour: '#c8102e' });
    for (const board of ['逸动社群', '益民邻里', '怡悦长幼']) await newBoard(admin, brand, board);
  }
  const ask = () => cost(() => shownBrands(world, code));

  const first = await ask();
  const again = [await ask(), await ask()];
  world.clock.advance(5);
  const later = await ask();
  const elsewhere = await cost(() => shownBrands(world, '110101'));

  expect(first).toMatchObject({ calls: 2, rcu: 1.5, wcu: 0 });
  expect(again).toMatchObject([
    { calls: 1, rcu: 0.5, wcu: 0 },
    { calls: 1, rcu: 0.5, wcu: 0 },
  ]);
  expect(later).toEqual(first);
  expect(elsewhere).toMatchObject({ calls: 0, rcu: 0, wcu: 0 });
});
