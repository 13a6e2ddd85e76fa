import { expect, test } from 'vitest';
import { createClient } from '../../support/client.ts';
import { groundAt } from '../../support/ground.ts';
import { createWorld } from '../../support/world.ts';
import { createSigningKey } from '../platform/signing-key.ts';

const anybody = '{ system { version } }';
const year = 31_536_000;

const unsigned = (claims: object): string => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`;
};

test('without a token one is the public: what is published answers, what is not is FORBIDDEN', async () => {
  const world = await createWorld();
  const nobody = await world.client();

  const answer = await nobody.send('{ system { version } viewer { owner } }');
  const open = await nobody.send(anybody);

  expect(answer).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(open).toMatchObject({ status: 200, data: { system: { version: 'test' } }, errors: [] });
});

test('a token that is no good is 401 and never the public, whatever is wrong with it', async () => {
  const world = await createWorld();
  const good = { sub: 'somebody', county: '371001', aud: 'wushe' };
  const exp = Math.floor(world.clock.now().getTime() / 1_000) + year;
  const stranger = await createSigningKey('k1', 'RS256');
  const bad = {
    expired: await world.sign(good, { ttl: -61 }),
    'for another audience': await world.sign({ ...good, aud: 'another' }, { ttl: year }),
    'of type JWT': await world.sign(good, { ttl: year, typ: 'JWT' }),
    'by an algorithm that the issuer does not use': await world.sign(good, { ttl: year, alg: 'ES256' }),
    'of a province not served': await world.sign({ ...good, county: '440106' }, { ttl: year }),
    'of 000000': await world.sign({ ...good, county: '000000' }, { ttl: year }),
    'of no county': await world.sign({ sub: 'somebody', aud: 'wushe' }, { ttl: year }),
    unsigned: unsigned({ ...good, iss: world.issuer, exp }),
    'of another issuer': await stranger.sign({ ...good, iss: 'https://stranger.example', exp }),
    'signed with a key of somebody else': await stranger.sign({ ...good, iss: world.issuer, exp }),
    'no token at all': 'abc',
  };

  const answers = await Promise.all(
    Object.entries(bad).map(async ([name, token]) => {
      const { status, data, errors } = await createClient(world.handler, token).send(anybody);
      return [name, { status, data, codes: errors.map(({ extensions }) => extensions['code']) }];
    }),
  );

  const refused = { status: 401, data: undefined, codes: ['UNAUTHENTICATED'] };
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(Object.keys(bad).map((name) => [name, refused])));
  expect(world.spent.calls).toBe(0);
});

test.each(['Basic c29tZWJvZHk6eA==', 'bearer', 'Bearer a b', 'Token abc'])(
  'the header %j is 401, not the public',
  async (authorization) => {
    const world = await createWorld();
    const nobody = await world.client();

    const { status, data } = await nobody.send(anybody, {}, { authorization });

    expect({ status, data }).toEqual({ status: 401, data: undefined });
  },
);

test('a good token alone gives no right', async () => {
  const world = await createWorld();
  const county = await world.county();
  const stranger = await world.client(county.code, 'stranger');

  const { viewer } = await stranger.ask('{ viewer { owner grants { role } person { id } member { id } } }');
  const { errors } = await stranger.send('query ($c: RegionCode!) { needs(community: $c) { nodes { id } } }', {
    c: county.communities.a,
  });

  expect(viewer).toEqual({ owner: county.code, grants: [], person: null, member: null });
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
});

test('a role that is taken away is gone within five seconds by the clock', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const worker = await county.member('COMMUNITY_WORKER', a);
  const look = () => worker.send('query ($c: RegionCode!) { needs(community: $c) { nodes { id } } }', { c: a });

  const before = await look();
  await county.admin.done('revokeRole', { member: worker.id, role: 'COMMUNITY_WORKER', scope: a }, 'member { id }');
  world.clock.advance(5);
  const after = await look();

  expect(before.errors).toEqual([]);
  expect(after).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('a suspended county takes no commands, shows itself to its administrators alone, and the public sees nothing', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const worker = await county.member('COMMUNITY_WORKER', a);
  const { receipt } = await (await groundAt(world, county, a)).heard();
  const nobody = await world.client();
  const status = () =>
    nobody.ask('query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state } }', {
      c: county.code,
      r: receipt,
    });
  const open = await status();

  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);
  const commands = await Promise.all(
    [county.admin, worker].map((member) => member.act('noteNeed', { need: 'x', version: 1, text: '已上门' })),
  );
  const [ofAdmin, ofWorker] = await Promise.all([county.admin, worker].map((one) => one.send('{ county { state } }')));
  const closed = await status();
  await county.provinceAdmin.done('resumeCounty', { county: county.code }, 'county { state }');
  world.clock.advance(5);

  expect(open.needStatus).toEqual({ state: 'HEARD' });
  expect(commands.map(({ userErrors }) => userErrors[0].code)).toEqual(['COUNTY_SUSPENDED', 'COUNTY_SUSPENDED']);
  expect(ofAdmin).toMatchObject({ data: { county: { state: 'SUSPENDED' } }, errors: [] });
  expect(ofWorker).toMatchObject({ data: { county: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(closed.needStatus).toBeNull();
  expect(await status()).toEqual(open);
  expect((await worker.send('{ county { state } }')).data).toEqual({ county: { state: 'ACTIVE' } });
});
