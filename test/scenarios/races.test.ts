import { expect, inject, test } from 'vitest';
import { rawReader } from '../support/raw-reader.ts';
import { createWorld, type World } from '../support/world.ts';

const headsUnder = async ({ table }: World, prefix: string) => {
  const items = await rawReader(inject('dynamoDbEndpoint'), table).under(prefix);
  return items.filter(({ sk }) => sk === '#A');
};

test('somebody who joins twice at the same moment becomes one person with one grant', async () => {
  const world = await createWorld();
  const county = await world.county();
  const resident = await world.client(county.code, 'resident');
  const input = { community: county.communities.a, contact: { name: '居民001', phone: '19900000001' } };

  const joined = await Promise.all(
    Array.from({ length: 4 }, () => resident.done('joinCounty', input, 'member { id version }')),
  );

  const { viewer } = await resident.ask('{ viewer { grants { role } person { id } } }');
  const persons = await headsUnder(world, `${county.code}#PERSON#`);
  const blind = await rawReader(inject('dynamoDbEndpoint'), world.table).under(`${county.code}#BLIND#`);
  expect(new Set(joined.map(({ member }) => JSON.stringify(member))).size).toBe(1);
  expect(persons.map(({ id }) => id)).toEqual([viewer.person.id]);
  expect(viewer.grants).toEqual([{ role: 'RESIDENT' }]);
  expect(blind).toHaveLength(1);
});

test('one order of another system, heard four times at the same moment under four keys, is one need of one person', async () => {
  const world = await createWorld();
  const county = await world.county();
  const input = {
    channel: 'HOTLINE',
    community: county.communities.a,
    title: '3号楼路灯不亮',
    text: '居民反映3号楼前路灯已三天不亮。',
    externalNumber: 'DH2026090100017',
    contact: { name: '居民001', phone: '19900000001' },
  };

  const heard = await Promise.all(
    Array.from({ length: 4 }, () => county.admin.done('hearNeed', input, 'created receipt need { id version }')),
  );

  expect(new Set(heard.map(({ need, receipt }) => `${need.id} ${need.version} ${receipt}`)).size).toBe(1);
  expect(heard.filter(({ created }) => created)).toHaveLength(1);
  expect(await headsUnder(world, `${county.code}#NEED#`)).toHaveLength(1);
  expect(await headsUnder(world, `${county.code}#PERSON#`)).toHaveLength(1);
});

test('two who sort one need at the same moment: one is right, the other is told which version there is now', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const sorters = [await county.member('SOCIAL_WORKER', a), await county.member('SOCIAL_WORKER', a)];
  const heard = { channel: 'HOTLINE', community: a, title: '路灯不亮', text: '三天不亮。' };
  const { need } = await county.admin.done('hearNeed', heard, 'need { id version }');
  const scales = { severity: 1, urgency: 1, difficulty: 1, publicInterest: true, feasible: true };
  const sorted = { need: need.id, version: need.version, decision: 'DIRECT', category: 'ENVIRONMENT', ...scales };

  const outcomes = await Promise.all(sorters.map((sorter) => sorter.act('triageNeed', sorted, 'need { version }')));

  const refused = outcomes.flatMap(({ userErrors }) => userErrors);
  const { need: now } = await county.admin.ask(
    'query ($id: ID!) { need(id: $id) { version history { nodes { type } } } }',
    {
      id: need.id,
    },
  );
  expect(refused).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
  expect(now).toMatchObject({ version: 2, history: { nodes: [{ type: 'need.heard' }, { type: 'need.triaged' }] } });
});
