import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { FeedEvent } from '../../../functions/domain/feed/feed-event.ts';
import { typeDefs } from '../../../functions/graphql/generated/type-defs.ts';
import { resolvers } from '../../../functions/graphql/resolvers/resolvers.ts';
import { buildSchema } from '../../../functions/graphql/schema.ts';
import type { Closers } from '../../../infra/local/system/closers.ts';

/** A graphql-ws server in one process, as everyone runs one: what is told comes out of memory, to iterators in memory. */
export interface BareServer {
  readonly url: string;
  readonly listening: () => number;
  tell(event: FeedEvent): void;
}

/** One listener's events, as long as it listens. */
const listenTo = (pushes: Set<(event: FeedEvent) => void>): AsyncIterableIterator<FeedEvent> => {
  const queue: FeedEvent[] = [];
  let waiting: ((result: IteratorResult<FeedEvent>) => void) | undefined;
  const push = (event: FeedEvent): void => {
    if (waiting) waiting({ value: event, done: false });
    else queue.push(event);
    waiting = undefined;
  };
  pushes.add(push);
  return {
    next: () =>
      new Promise((resolve) => {
        const event = queue.shift();
        if (event) resolve({ value: event, done: false });
        else waiting = resolve;
      }),
    async return() {
      pushes.delete(push);
      waiting?.({ value: undefined, done: true });
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};

/** Our schema and our resolvers of events; no rights, no table, no gateway. */
export const startBareServer = async (closers: Closers): Promise<BareServer> => {
  const schema = buildSchema(typeDefs, resolvers);
  const pushes = new Set<(event: FeedEvent) => void>();
  const field = schema.getSubscriptionType()?.getFields()['events'];
  if (!field) throw new Error('There is no subscription to events');
  field.subscribe = () => listenTo(pushes);
  const server = createServer();
  const desk = { feedCursors: { seal: (seq: number) => Buffer.alloc(29, seq).toString('base64url') } };
  useServer({ schema, context: () => ({ desk }) }, new WebSocketServer({ server }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.add(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    listening: () => pushes.size,
    tell(event) {
      for (const push of pushes) push(event);
    },
  };
};
