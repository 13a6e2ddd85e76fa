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

type Next = (event: IteratorResult<FeedEvent>) => void;

/** Our schema and our resolvers of events; no rights, no table, no gateway. */
export const startBareServer = async (closers: Closers): Promise<BareServer> => {
  const schema = buildSchema(typeDefs, resolvers);
  const waiting = new Set<Next>();
  const queues = new Set<FeedEvent[]>();
  const field = schema.getSubscriptionType()?.getFields()['events'];
  if (!field) throw new Error('There is no subscription to events');
  field.subscribe = async function* () {
    const queue: FeedEvent[] = [];
    queues.add(queue);
    try {
      for (;;) {
        while (queue.length > 0) yield queue.shift();
        await new Promise<void>((resolve) => waiting.add(() => resolve()));
      }
    } finally {
      queues.delete(queue);
    }
  };
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
    listening: () => queues.size,
    tell(event) {
      for (const queue of queues) queue.push(event);
      const all = [...waiting];
      waiting.clear();
      for (const next of all) next({ value: event, done: false });
    },
  };
};
