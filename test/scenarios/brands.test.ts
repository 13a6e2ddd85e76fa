import { expect, test } from 'vitest';
import { boardFields, brandFields, newBoard, newBrand, shownBrands } from '../support/brand-steps.ts';
import { codes } from '../support/need-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

test('a county makes an umbrella, a brand under it and its boards; its members work with them, and everybody sees them', async () => {
  const county = await world.county();
  const { admin } = county;
  const worker = await county.member('SOCIAL_WORKER', county.communities.a);
  const resident = await county.resident(county.communities.a, '19900000001');

  const umbrella = await newBrand(admin, '菏美', { order: 1 });
  const brand = await newBrand(admin, '志愿你我·益乐万家', {
    umbrella: umbrella.id,
    theme: '乐',
    slogan: '志愿你我，益乐万家',
    colour: '#C8102E',
    order: 2,
  });
  const elders = await newBoard(admin, brand, '怡悦长幼', { order: 3 });
  const sports = await newBoard(admin, brand, '逸动社群', { order: 1, theme: '动', colour: '#00a3e0' });
  const neighbours = await newBoard(admin, brand, '益民邻里', { order: 2 });
  const seen = await worker.ask('{ brands { nodes { name umbrella { name } boards { nodes { name } } } } }');
  const named = await resident.ask(
    `query ($brand: ID!, $board: ID!) {
      brand(id: $brand) { name colour }
      board(id: $board) { name brand { name } }
      node(id: $board) { __typename id }
    }`,
    { brand: brand.id, board: sports.id },
  );
  const shown = await shownBrands(world, county.code);

  expect(seen.brands.nodes).toEqual([
    { name: '菏美', umbrella: null, boards: { nodes: [] } },
    {
      name: '志愿你我·益乐万家',
      umbrella: { name: '菏美' },
      boards: { nodes: [{ name: '逸动社群' }, { name: '益民邻里' }, { name: '怡悦长幼' }] },
    },
  ]);
  expect(named).toEqual({
    brand: { name: '志愿你我·益乐万家', colour: '#c8102e' },
    board: { name: '逸动社群', brand: { name: '志愿你我·益乐万家' } },
    node: { __typename: 'ServiceBoard', id: sports.id },
  });
  expect(shown).toEqual([
    { name: '菏美', theme: null, slogan: null, colour: null, umbrella: null, boards: [] },
    {
      name: '志愿你我·益乐万家',
      theme: '乐',
      slogan: '志愿你我，益乐万家',
      colour: '#c8102e',
      umbrella: '菏美',
      boards: [
        { id: sports.id, name: '逸动社群', theme: '动', colour: '#00a3e0' },
        { id: neighbours.id, name: '益民邻里', theme: null, colour: null },
        { id: elders.id, name: '怡悦长幼', theme: null, colour: null },
      ],
    },
  ]);
});

test('what is revised shows at once, what is archived is shown no more and still there for members', async () => {
  const county = await world.county();
  const { admin } = county;
  const brand = await newBrand(admin, '益家', { slogan: '暂定' });
  const kept = await newBoard(admin, brand, '邻里');
  world.clock.advance(1);
  const dropped = await newBoard(admin, brand, '长幼');

  const revision = { brand: brand.id, version: 1, name: '志愿你我·益乐万家', slogan: null };
  const revised = await admin.done('reviseBrand', revision, brandFields);
  await admin.done('reviseBoard', { board: kept.id, version: 1, name: '益民邻里' }, boardFields);
  await admin.done('archiveBoard', { board: dropped.id, version: 1 }, boardFields);
  const between = await shownBrands(world, county.code);
  await admin.done('archiveBrand', { brand: brand.id, version: 2 }, brandFields);
  const after = await shownBrands(world, county.code);
  const refused = await admin.act('createBoard', { brand: brand.id, name: '新板块' });
  const { brands } = await admin.ask('{ brands { nodes { name archived boards { nodes { name archived } } } } }');

  expect(revised.brand).toMatchObject({ version: 2, name: '志愿你我·益乐万家', slogan: null });
  expect(between).toMatchObject([{ name: '志愿你我·益乐万家', slogan: null, boards: [{ name: '益民邻里' }] }]);
  expect(between[0].boards).toHaveLength(1);
  expect(after).toEqual([]);
  expect(codes(refused)).toEqual(['ARCHIVED']);
  expect(brands.nodes).toEqual([
    {
      name: '志愿你我·益乐万家',
      archived: true,
      boards: {
        nodes: [
          { name: '益民邻里', archived: false },
          { name: '长幼', archived: true },
        ],
      },
    },
  ]);
});

test('a county that is suspended, unknown or of another deployment shows nothing, and one never shows another’s', async () => {
  const [county, neighbour] = [await world.county(), await world.county()];
  await newBrand(county.admin, '菏美');
  await newBrand(neighbour.admin, '和美');
  const shown = async (code: string) =>
    (await shownBrands(world, code)).map(({ name }: { name: string }) => name) as string[];
  const working = [await shown(county.code), await shown(neighbour.code)];

  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  const nothing = [
    await shown(county.code),
    await shown('378888'),
    await shown('110101'),
    await shown(county.province),
    await shown(county.communities.a),
  ];
  await county.provinceAdmin.done('resumeCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  const resumed = await shown(county.code);

  expect(working).toEqual([['菏美'], ['和美']]);
  expect(nothing).toEqual([[], [], [], [], []]);
  expect(resumed).toEqual(['菏美']);
});
