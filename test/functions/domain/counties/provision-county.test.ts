import { expect, test } from 'vitest';
import type { Client } from '../../../support/client.ts';
import { createKill } from '../../../support/kill.ts';
import { bootstrapSubject, createWorld, type World } from '../../../support/world.ts';

const dated = (code: string, name: string) => ({ code, name, validFrom: '2023-06-30' });

/** A county of 61 regions, staged in three calls: seven writes of the table and more. */
const regionsOf = (county: string) => [
  dated(`${county}001`, '东街街道'),
  ...Array.from({ length: 60 }, (_, place) =>
    dated(`${county}001${String(place + 1).padStart(3, '0')}`, `第${place + 1}社区`),
  ),
];

const provinceAdmin = async (world: World) => {
  const bootstrap = await world.client('370000', bootstrapSubject);
  const grant = { issuer: world.issuer, subject: 'pa', role: 'PROVINCE_ADMIN', scope: '370000', label: '省级' };
  await bootstrap.done('grantRole', grant, 'member { id }');
  return world.client('370000', 'pa');
};

/** What the tool does, in the same order and with the same keys each time that it is run. */
const provision = async (admin: Client, county: string) => {
  const regions = regionsOf(county);
  await admin.done('provisionCounty', { county, name: '某县', idempotencyKey: `open-${county}` }, 'county { state }');
  for (const start of [0, 30, 60]) {
    const page = { county, regions: regions.slice(start, start + 30), idempotencyKey: `stage-${county}-${start}` };
    const staged = await admin.act('stageRegions', page);
    if (staged.userErrors.some(({ code }: { code: string }) => code !== 'ALREADY_ACTIVE'))
      throw new Error('not staged');
  }
  const flip = { county, regions: regions.length, idempotencyKey: `flip-${county}` };
  await admin.done('activateCounty', flip, 'county { state }');
};

/** What anybody could see of a county: whoever may be there, and what the province says of it. */
const seen = async (world: World, admin: Client, county: string) => {
  const stranger = await world.client(county, 'stranger');
  const joined = await stranger.act('joinCounty', { community: `${county}001001`, contact: { name: '居民' } });
  const { counties } = await admin.ask('{ counties { nodes { code state } } }');
  const entry = counties.nodes.find(({ code }: { code: string }) => code === county);
  return { joined: joined.userErrors.length === 0, state: entry?.state };
};

test('killed between any two writes of provisioning, a county is nobody’s, and a rerun completes it', async () => {
  const kill = createKill();
  const world = await createWorld({ kill });
  const admin = await provinceAdmin(world);
  kill.writes = 0;
  await provision(admin, '372001');
  const writes = kill.writes;
  const outcomes: unknown[] = [];

  for (let before = 1; before <= writes; before += 1) {
    const county = `3721${String(before).padStart(2, '0')}`;
    Object.assign(kill, { writes: 0, before });
    await expect(provision(admin, county)).rejects.toThrow();
    Object.assign(kill, { writes: 0, before: Number.POSITIVE_INFINITY });
    const flipped = before === writes;
    outcomes.push({ after: await seen(world, admin, county), flipped });
    await provision(admin, county);
    const { after, counted } = {
      after: await seen(world, admin, county),
      counted: await world.raw.under(`${county}#REGION`),
    };
    outcomes.push({ after, regions: counted.length });
  }

  expect(writes).toBeGreaterThanOrEqual(7);
  expect(outcomes).toEqual(
    Array.from({ length: writes }, (_, place) => [
      {
        // The flip of the county's head comes before the last write, which only tells the province.
        after: { joined: place === writes - 1, state: place === 0 ? undefined : 'PROVISIONING' },
        flipped: place === writes - 1,
      },
      { after: { joined: true, state: 'ACTIVE' }, regions: 61 },
    ]).flat(),
  );
}, 120_000);
