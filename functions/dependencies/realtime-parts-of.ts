import { createConnectionStore } from '../data/connections-store.ts';
import { createDeployment } from '../data/deployment.ts';
import { createFeedCursors } from '../data/feed-cursors.ts';
import { createFeedInHand } from '../data/feed-in-hand.ts';
import { createFeedReader } from '../data/feed-store.ts';
import { createOperationStore } from '../data/operations-store.ts';
import { createSubscriptionStore } from '../data/subscriptions-store.ts';
import { createViewerPlaces } from '../data/viewer-places.ts';
import { typeDefs } from '../graphql/generated/type-defs.ts';
import { guardOperations } from '../graphql/guard.ts';
import { limits } from '../graphql/limits/limits.ts';
import { resolvers } from '../graphql/resolvers/resolvers.ts';
import { buildSchema } from '../graphql/schema.ts';
import type { RealtimeParts } from '../realtime/realtime-parts.ts';
import { createContexts } from './contexts.ts';
import type { SocketParts } from './parts.ts';

/** What speaks with sockets, at the door and behind the feed alike. */
export const realtimePartsOf = (parts: SocketParts): RealtimeParts => {
  const { sockets, clock, pause, logger } = parts;
  const deployment = createDeployment(parts);
  const own = deployment.ownTable();
  const schema = buildSchema(typeDefs, resolvers);
  guardOperations(schema);
  return {
    schema,
    limits,
    sockets,
    connections: createConnectionStore(own, clock),
    operations: createOperationStore(own, clock),
    places: createViewerPlaces(own, clock),
    async siteOf(owner) {
      const site = await deployment.siteOf(owner);
      const { table } = site;
      return {
        subscriptions: createSubscriptionStore(table, clock),
        inHand: createFeedInHand(table, parts),
        feed: createFeedReader(table),
        cursors: createFeedCursors(site),
      };
    },
    contextOf: createContexts(parts),
    clock,
    pause,
    logger,
  };
};
