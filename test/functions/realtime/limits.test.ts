import { expect, test, vi } from 'vitest';
import { liveRows } from '../../support/listen.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { openPeer, type SocketPeer } from '../../support/socket-peer.ts';
import { createSocketWorld } from '../../support/socket-world.ts';

// The end of a connection is told to no Lambda here: nothing may depend on it.
const world = await createSocketWorld({ limits: { untold: 1 } });

const everything = 'subscription { events { id } }';

const introduced = async (token: string | undefined): Promise<SocketPeer> => {
  const peer = await openPeer(world.gateway);
  await peer.introduce(token);
  return peer;
};

const live = (peer: SocketPeer, count: number) =>
  vi.waitFor(async () => expect(await liveRows(world, peer.connection)).toHaveLength(count), 20_000);

const refusals = (peer: SocketPeer) =>
  peer.received.filter(({ type }) => type === 'error').map(({ id, payload }) => [id, payload[0].extensions.code]);

const aCounty = async (): Promise<SeededCounty> => {
  const county = await world.county();
  await world.tick();
  return county;
};

test('a connection carries a hundred operations, the next is refused, and has its place when one has ended', async () => {
  const { admin } = await aCounty();
  const peer = await introduced(admin.token);
  for (let place = 1; place <= 100; place += 1) peer.ask(`${place}`, everything);
  await live(peer, 100);

  peer.ask('101', everything);
  await vi.waitFor(() => expect(refusals(peer)).toEqual([['101', 'TOO_MANY_OPERATIONS']]));
  peer.send({ id: '7', type: 'complete' });
  await live(peer, 99);
  peer.ask('101', everything);

  await live(peer, 100);
  expect(refusals(peer)).toHaveLength(1);
}, 60_000);

test('a viewer has twenty connections; the next is acknowledged and refused, until one has ended, told or not', async () => {
  const { admin, code } = await aCounty();
  const peers = await Promise.all(Array.from({ length: 20 }, () => introduced(admin.token)));

  const beyond = await introduced(admin.token);
  beyond.ask('1', everything);
  await vi.waitFor(() => expect(refusals(beyond)).toEqual([['1', 'TOO_MANY_CONNECTIONS']]));
  const other = await introduced(await world.token(code, 'somebody'));
  other.ask('1', '{ system { version } }');
  expect(await other.next()).toMatchObject({ type: 'next' });
  world.gateway.cut(peers[3]?.connection ?? '');
  await peers[3]?.closed;
  const inItsPlace = await introduced(admin.token);
  inItsPlace.ask('1', everything);

  await live(inItsPlace, 1);
}, 60_000);
