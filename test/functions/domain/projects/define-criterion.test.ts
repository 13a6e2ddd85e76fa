import { expect, test } from 'vitest';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const fields = 'criterion { code label weight archived version }';
const list =
  'query ($first: Int!, $after: String) { criteria(first: $first, after: $after) { nodes { code label weight archived version } pageInfo { hasNextPage endCursor } } }';

test('a criterion is made, changed, archived and comes back; everybody of the county sees the list by code', async () => {
  const county = await world.county();
  const { admin } = county;
  const effect = { code: 'EFFECT', label: '服务成效', weight: 60 };
  await admin.done('defineCriterion', { code: 'PROCESS', label: '过程管理', weight: 40 }, fields);

  const made = await admin.done('defineCriterion', effect, fields);
  const changed = await admin.done('defineCriterion', { ...effect, weight: 55, version: 1 }, fields);
  const archived = await admin.done('archiveCriterion', { code: 'EFFECT', version: 2 }, fields);
  const back = await admin.done('defineCriterion', { ...effect, version: 3 }, fields);

  const resident = await county.resident(county.communities.a, '19900000051');
  const first = await resident.ask(list, { first: 1 });
  const rest = await resident.ask(list, { first: 1, after: first.criteria.pageInfo.endCursor });
  expect([made, changed, archived, back].map(({ criterion }) => criterion)).toEqual([
    { ...effect, archived: false, version: 1 },
    { ...effect, weight: 55, archived: false, version: 2 },
    { ...effect, weight: 55, archived: true, version: 3 },
    { ...effect, archived: false, version: 4 },
  ]);
  expect([first, rest].map(({ criteria }) => criteria.nodes.map(({ code }: { code: string }) => code))).toEqual([
    ['EFFECT'],
    ['PROCESS'],
  ]);
});

test('a criterion that is none is refused: its code, its weight, the version seen', async () => {
  const county = await world.county();
  const { admin } = county;
  const effect = { code: 'EFFECT', label: '服务成效', weight: 60 };
  await admin.done('defineCriterion', effect, fields);

  const refused = [
    await admin.act('defineCriterion', { ...effect, code: 'effect' }),
    await admin.act('defineCriterion', { ...effect, code: 'E#A' }),
    await admin.act('defineCriterion', { ...effect, code: 'REACH', weight: 0 }),
    await admin.act('defineCriterion', { ...effect, code: 'REACH', weight: 101 }),
    await admin.act('defineCriterion', { ...effect, code: 'REACH', label: ' ' }),
    await admin.act('defineCriterion', effect),
    await admin.act('defineCriterion', { ...effect, code: 'REACH', version: 1 }),
    await admin.act('archiveCriterion', { code: 'EFFECT', version: 2 }),
    await admin.act('archiveCriterion', { code: 'REACH', version: 1 }),
    await admin.act('archiveCriterion', { code: '#A', version: 1 }),
  ];

  expect(refused.flatMap(codes)).toEqual([
    'BAD_CODE',
    'BAD_CODE',
    'OUT_OF_RANGE',
    'OUT_OF_RANGE',
    'TEXT_EMPTY',
    'CONFLICT',
    'CONFLICT',
    'CONFLICT',
    'NOT_FOUND',
    'NOT_FOUND',
  ]);
});

test('fifty criteria are in force at most; one that is changed, or takes the place of an archived one, is none too many', async () => {
  const county = await world.county();
  const { admin } = county;
  const point = (place: number) => ({ code: `POINT_${String(place).padStart(2, '0')}`, label: '指标', weight: 2 });
  for (let place = 0; place < 50; place += 1) await admin.done('defineCriterion', point(place), fields);

  const tooMany = await admin.act('defineCriterion', point(50));
  const changed = await admin.act('defineCriterion', { ...point(0), weight: 3, version: 1 });
  await admin.done('archiveCriterion', { code: point(1).code, version: 1 }, fields);
  const inItsPlace = await admin.act('defineCriterion', point(50));
  const back = await admin.act('defineCriterion', { ...point(1), version: 2 });

  expect([tooMany, changed, inItsPlace, back].map(codes)).toEqual([
    ['TOO_MANY_CRITERIA'],
    [],
    [],
    ['TOO_MANY_CRITERIA'],
  ]);
});
