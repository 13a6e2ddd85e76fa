import { expect, test } from 'vitest';
import { actOn, batchIn } from '../../support/batch-steps.ts';
import type { Client, Data } from '../../support/client.ts';
import { createKill } from '../../support/kill.ts';
import { offer, registerMerchant } from '../../support/resource-steps.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { everyKind, newSurvey } from '../../support/survey-steps.ts';
import { createWorld, type World } from '../../support/world.ts';

const offered = async ({ admin, communities }: SeededCounty, endsOn: string) =>
  offer(admin, (await registerMerchant(admin, communities.a)).id, communities.a, { endsOn });

const opened = async ({ admin, code, communities }: SeededCounty, closesOn: string) => {
  const survey = await newSurvey(admin, code, { questions: everyKind() });
  return batchIn(admin, 'OPEN', survey.id, { communities: [communities.a], closesOn });
};

const standing = async (by: Client, kind: 'resource' | 'batch', { id }: Data): Promise<Data> => {
  const fields = `state history(first: 100) { nodes { type } }`;
  const { [kind]: seen } = await by.ask(`query ($id: ID!) { ${kind}(id: $id) { ${fields} } }`, { id });
  return { state: seen.state, happened: seen.history.nodes.map(({ type }: { type: string }) => type) };
};

const day = (world: World, date: string, time = '00:01') => world.clock.set(`${date}T${time}:00+08:00`);

test('an offer ends with its last day, by the calendar of Shanghai, and what it promised stays promised', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { admin, communities } = county;
  const resource = await offered(county, '2026-09-30');
  const { project } = await admin.done(
    'createProject',
    { community: communities.a, title: '重阳节慰问' },
    'project { id version }',
  );
  const promised = { project: project.id, version: project.version, resource: resource.id, quantity: 20 };
  const { commitment } = await admin.done('commitResource', promised, 'commitment { project { version } }');

  day(world, '2026-09-30', '23:59');
  await world.tick();
  expect(await standing(admin, 'resource', resource)).toMatchObject({ state: 'OFFERED' });

  day(world, '2026-10-01');
  await world.tick();

  expect(await standing(admin, 'resource', resource)).toEqual({
    state: 'ENDED',
    happened: ['resource.offered', 'resource.committed', 'resource.ended'],
  });
  const { resources, project: kept } = await admin.ask(
    `query ($id: ID!) {
      resources(kind: GOODS) { nodes { id } }
      project(id: $id) { version commitmentCount commitments { nodes { quantity releasedAt resource { state available } } } }
    }`,
    { id: project.id },
  );
  expect(resources.nodes).toEqual([]);
  expect(kept).toEqual({
    version: commitment.project.version,
    commitmentCount: 1,
    commitments: {
      nodes: [{ quantity: 20, releasedAt: null, resource: { state: 'ENDED', available: 30 } }],
    },
  });
  const [ended] = (await world.raw.under(`${county.code}#RESOURCE`)).filter(({ type }) => type === 'resource.ended');
  expect(ended).toMatchObject({ by: 'clock', data: { quantity: 50, available: 30 } });
});

test('what was promised of an ended offer can still be given back, and nothing more is promised', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { admin, communities } = county;
  const resource = await offered(county, '2026-09-30');
  const { project } = await admin.done(
    'createProject',
    { community: communities.a, title: '慰问' },
    'project { id version }',
  );
  const fields = 'commitment { id project { version } resource { state available } }';
  const { commitment } = await admin.done(
    'commitResource',
    { project: project.id, version: project.version, resource: resource.id, quantity: 20 },
    fields,
  );
  day(world, '2026-10-01');
  await world.tick();

  const release = { resource: resource.id, commitment: commitment.id, project: project.id };
  const { commitment: released } = await admin.done(
    'releaseResource',
    { ...release, version: commitment.project.version },
    fields,
  );
  expect(released.resource).toEqual({ state: 'ENDED', available: 50 });
  const again = { project: project.id, version: released.project.version, resource: resource.id, quantity: 1 };
  const refused = await admin.act('commitResource', again);
  expect(refused.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('every batch closes the day after its last day, and is shown to nobody any more', async () => {
  const world = await createWorld();
  const county = await world.county();
  const [batch, another] = [await opened(county, '2026-09-30'), await opened(county, '2026-09-30')];

  day(world, '2026-09-30', '23:59');
  await world.tick();
  expect(await standing(county.admin, 'batch', batch)).toMatchObject({ state: 'OPEN' });

  day(world, '2026-10-01');
  await world.tick();
  await world.tick();

  expect(await standing(county.admin, 'batch', batch)).toEqual({
    state: 'CLOSED',
    happened: ['batch.planned', 'batch.opened', 'batch.closing', 'batch.closed'],
  });
  expect(await standing(county.admin, 'batch', another)).toMatchObject({ state: 'CLOSED' });
  const { publicBatches } = await (await world.client()).ask(
    `query ($county: RegionCode!) { publicBatches(county: $county) { nodes { id } } }`,
    { county: county.code },
  );
  expect(publicBatches.nodes).toEqual([]);
});

test('a batch that was prolonged is left open, and closes after its new last day', async () => {
  const world = await createWorld();
  const county = await world.county();
  const batch = await opened(county, '2026-09-30');
  await actOn(county.admin, 'reviseBatch', batch, { closesOn: '2026-10-10' });

  day(world, '2026-10-01');
  await world.tick();
  expect(await standing(county.admin, 'batch', batch)).toMatchObject({ state: 'OPEN' });

  day(world, '2026-10-11');
  await world.tick();
  expect(await standing(county.admin, 'batch', batch)).toMatchObject({ state: 'CLOSED' });
});

test('a clock that is killed anywhere leaves nothing half done for long, and nothing is done twice', async () => {
  const kill = createKill();
  const world = await createWorld({ kill });
  const county = await world.county();
  const [resource, batch] = [await offered(county, '2026-09-30'), await opened(county, '2026-09-30')];
  day(world, '2026-10-01');

  for (const before of [1, 2, 3, 4, 5]) {
    Object.assign(kill, { before, writes: 0 });
    await world.tick();
  }
  Object.assign(kill, { before: Number.POSITIVE_INFINITY, writes: 0 });
  await Promise.all([world.tick(), world.tick()]);

  expect((await standing(county.admin, 'resource', resource)).happened).toEqual(['resource.offered', 'resource.ended']);
  expect((await standing(county.admin, 'batch', batch)).happened).toEqual([
    'batch.planned',
    'batch.opened',
    'batch.closing',
    'batch.closed',
  ]);
});

test('of two clocks at once one does what is due, and the other finds it done', async () => {
  const world = await createWorld();
  const county = await world.county();
  const [resource, batch] = [await offered(county, '2026-09-30'), await opened(county, '2026-09-30')];
  day(world, '2026-10-01');

  await Promise.all([world.tick(), world.tick(), world.tick()]);

  expect((await standing(county.admin, 'resource', resource)).happened).toEqual(['resource.offered', 'resource.ended']);
  expect((await standing(county.admin, 'batch', batch)).happened).toHaveLength(4);
  expect(world.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a batch that somebody left while it was closing is closed within a minute, whatever its last day', async () => {
  const kill = createKill();
  const world = await createWorld({ kill });
  const county = await world.county();
  const batch = await opened(county, '2026-09-30');
  await world.tick();
  Object.assign(kill, { before: 2, writes: 0 });
  await expect(actOn(county.admin, 'closeBatch', batch)).rejects.toThrow();
  Object.assign(kill, { before: Number.POSITIVE_INFINITY });
  expect(await standing(county.admin, 'batch', batch)).toMatchObject({ state: 'CLOSING' });

  await world.tick();

  expect(await standing(county.admin, 'batch', batch)).toMatchObject({ state: 'CLOSED' });
});

test('in a suspended county nothing falls due until it works again', async () => {
  const world = await createWorld();
  const county = await world.county();
  const resource = await offered(county, '2026-09-30');
  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');

  day(world, '2026-10-01');
  await world.tick();
  expect(await standing(county.admin, 'resource', resource)).toMatchObject({ state: 'OFFERED' });

  await county.provinceAdmin.done('resumeCounty', { county: county.code }, 'county { state }');
  day(world, '2026-10-01', '00:02');
  await world.tick();
  expect(await standing(county.admin, 'resource', resource)).toMatchObject({ state: 'ENDED' });
});

test('a minute in which nothing is due costs a county three reads and no write', async () => {
  const world = await createWorld();
  await world.tick();
  const without = await world.cost(() => world.tick());
  await world.county();
  await world.county();
  await world.tick();

  const { calls, wcu, rcu } = await world.cost(() => world.tick());

  expect(calls - without.calls).toBe(2 * 3);
  expect(wcu).toBe(0);
  expect((rcu - without.rcu) / 2).toBeLessThanOrEqual(3);
});
