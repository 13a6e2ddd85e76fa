import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { expect, test, vi } from 'vitest';
import { type Caller, castOn, policyOf } from '../../support/cast.ts';
import { groundAt } from '../../support/ground.ts';
import { listen, liveRows } from '../../support/listen.ts';
import { hear } from '../../support/need-steps.ts';
import { projectIn } from '../../support/project-steps.ts';
import { realSchema } from '../../support/schema-operations.ts';
import { openPeer } from '../../support/socket-peer.ts';
import { createSocketWorld } from '../../support/socket-world.ts';

const world = await createSocketWorld();

/** Every field of Subscription, so that a new one is looked at the moment it is there. */
const fields = Object.values(realSchema().getSubscriptionType()?.getFields() ?? {});

/** A field that every answer of it has. */
const leafOf = (type: GraphQLObjectType): string => (type.getFields()['cursor'] ? 'cursor' : '__typename');

const documents = fields.map(({ name, type }) => {
  const named = getNamedType(type);
  return { name, document: `subscription { ${name} { ${isObjectType(named) ? leafOf(named) : ''} } }` };
});

test('each role may listen to what the matrix says, and to nothing else', async () => {
  const county = await world.county();
  const cast = await castOn(await groundAt(world, county, county.communities.a));
  await world.tick();

  for (const [caller, { token }] of Object.entries(cast)) {
    const peer = await openPeer(world.gateway);
    await peer.introduce(token);
    for (const { name, document } of documents) peer.ask(name, document);

    const allowed = fields.map(({ name }) => name).filter((name) => policyOf(name).roles.includes(caller as never));
    await vi.waitFor(async () => {
      const refused = peer.received.filter(({ type }) => type === 'error');
      const live = (await liveRows(world, peer.connection)).map(({ operation }) => (operation as { id: string }).id);
      expect({ caller, live: live.sort() }).toEqual({ caller: caller as Caller, live: allowed.sort() });
      expect(refused.map(({ payload }) => payload[0].extensions.code)).toEqual(
        fields.filter(({ name }) => !allowed.includes(name)).map(() => 'FORBIDDEN'),
      );
    }, 20_000);
    peer.socket.terminate();
  }
}, 120_000);

test('what is named of another county is silence, as what is nowhere', async () => {
  const [own, other] = [await world.county(), await world.county()];
  const foreign = await projectIn(other.admin, 'DRAFT', { community: other.communities.a });
  await world.tick();
  const nowhere = `${own.code}-project-${'0'.repeat(26)}`;
  const peers = [
    await listen(world, own.admin, `subscription { projectUpdated(project: "${foreign.id}") { cursor } }`),
    await listen(world, own.admin, `subscription { projectUpdated(project: "${nowhere}") { cursor } }`),
    await listen(world, own.admin, `subscription { needUpdated(community: "${other.communities.a}") { cursor } }`),
    await listen(world, own.admin, 'subscription { events { cursor } }'),
  ];

  const change = { project: foreign.id, version: foreign.version, reason: '场地维修' };
  await other.admin.done('cancelProject', change, 'project { id }');
  await hear(other.admin, other);
  await world.tick();

  expect(peers.map((peer) => peer.told())).toEqual([[], [], [], []]);
});
