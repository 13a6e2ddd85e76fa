import { expect, onTestFinished, vi } from 'vitest';
import type { Client } from '../client.ts';
import { liveRows } from '../listen.ts';
import type { SocketWorld } from '../socket-world.ts';
import { stockClient } from '../stock-client.ts';

/** An event as whoever follows the feed has it, on whichever way. */
export interface HeardEvent {
  readonly id: string;
  readonly cursor: string;
  readonly type: string;
  readonly subject: string;
}

const fields = 'id cursor type kind region subject version at data';
const withoutCursor = ({ cursor: _, ...event }: HeardEvent): string => JSON.stringify(event);
const live = `subscription ($after: String) { events(after: $after) { ${fields} } }`;
const pulled = `query ($after: String) { events(after: $after, first: 100) {
  nodes { ${fields} } pageInfo { hasNextPage endCursor } } }`;

/** All that the pull feed has after a cursor. */
export const pullFeed = async (by: Client, after: string | null): Promise<readonly HeardEvent[]> => {
  const { events } = await by.ask(pulled, { after });
  const { nodes, pageInfo } = events;
  return pageInfo.hasNextPage ? [...nodes, ...(await pullFeed(by, pageInfo.endCursor))] : nodes;
};

/** Somebody who follows a county's feed from afar. */
export interface Follower {
  /** Breaks the line in the middle of whatever it is at; it comes back by itself. */
  cut(): void;
  /** It is told by whoever brings the feed to the sockets, no more by its own catching up. */
  isLive(): Promise<void>;
  /** All has come that the feed has, in its order, and what came twice was the same; each event once. */
  hasHeardAll(): Promise<readonly HeardEvent[]>;
}

/**
 * A stock client of graphql-ws that follows everything from the first event on, and goes on from its last cursor whatever
 * ends: the line (the library comes back by itself), the operation, or the Lambda behind it (another client begins).
 */
export const follow = async (world: SocketWorld, by: Client): Promise<Follower> => {
  const { gateway } = world;
  const [first] = await pullFeed(by, null);
  expect(first).toBeDefined();
  const told: HeardEvent[] = [];
  const variables = { after: String(first?.cursor) };
  let isOver = false;
  let end: () => Promise<void> = async () => undefined;
  onTestFinished(() => end());

  const listen = (): void => {
    const client = stockClient(world, by);
    const again = () => {
      void client.dispose();
      if (!isOver) listen();
    };
    end = async () => {
      isOver = true;
      await client.dispose();
    };
    const next = ({ data }: { data?: { events: HeardEvent } | null }) => {
      if (!data) return;
      told.push(data.events);
      variables.after = data.events.cursor;
    };
    client.subscribe<{ events: HeardEvent }>({ query: live, variables }, { next, error: again, complete: again });
  };
  listen();

  return {
    cut: () => {
      for (const { connectionId } of gateway.open) gateway.cut(connectionId);
    },
    isLive: () =>
      vi.waitFor(async () => {
        const rows = await Promise.all(gateway.open.map(({ connectionId }) => liveRows(world, connectionId)));
        expect(rows.flat()).not.toEqual([]);
      }, 20_000),
    async hasHeardAll() {
      const feed = await pullFeed(by, String(first?.cursor));
      const wanted = feed.map(withoutCursor);
      await vi.waitFor(() => expect([...new Set(told.map(withoutCursor))]).toEqual(wanted), 20_000);
      await end();
      return feed;
    },
  };
};
