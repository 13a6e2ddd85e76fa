import { expect, vi } from 'vitest';
import type { Client } from './client.ts';
import { openPeer, type Received, type SocketPeer } from './socket-peer.ts';
import type { SocketWorld } from './socket-world.ts';

/** Somebody who listens to one subscription. */
export interface ListeningPeer extends SocketPeer {
  /** What was told so far, in its order. */
  told(): readonly Received[];
}

/** The rows under which a connection is told of the feed by now. */
export const liveRows = async (world: SocketWorld, connection: string) =>
  (await world.raw.all()).filter(
    ({ pk, from, operation }) =>
      pk.includes('#TOPIC-OF#') &&
      from !== undefined &&
      (operation as { connection: string } | undefined)?.connection === connection,
  );

/** Subscribes and waits until what happens from now on will be told; an error is not waited for. */
export const listen = async (
  world: SocketWorld,
  by: Client | undefined,
  query: string,
  variables: object = {},
): Promise<ListeningPeer> => {
  const peer = await openPeer(world.gateway);
  const { connection } = peer;
  await peer.introduce(by?.token);
  peer.ask('1', query, variables);
  await vi.waitFor(async () => {
    const refused = peer.received.some(({ type }) => type === 'error');
    if (!refused) expect(await liveRows(world, connection)).not.toEqual([]);
  }, 20_000);
  const told = () => peer.received.filter(({ type }) => type !== 'connection_ack' && type !== 'ping');
  return Object.assign(peer, { told });
};
