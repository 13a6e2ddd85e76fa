import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../domain/clock.ts';
import type { FeedReader } from '../domain/feed/ports.ts';
import type {
  ConnectionStore,
  FeedInHand,
  OperationStore,
  SubscriptionStore,
  ViewerPlaces,
} from '../domain/subscriptions/ports.ts';
import type { KnownMember } from '../domain/viewer.ts';
import type { Context } from '../graphql/context.ts';
import type { Language } from '../graphql/language.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import type { Logger } from '../platform/logger.ts';
import type { Sockets } from '../platform/sockets.ts';

/** Where one county's feed is listened to, under a session of the county. */
export interface ListeningSite {
  readonly subscriptions: SubscriptionStore;
  readonly inHand: FeedInHand;
  readonly feed: FeedReader;
  /** Numbers of the feed as clients see them. */
  readonly cursors: { seal(seq: number): string; open(cursor: string): number };
}

/** What everything that speaks with sockets is made of. */
export interface RealtimeParts {
  /** With the guard before its root fields. */
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly sockets: Sockets;
  readonly connections: ConnectionStore;
  readonly operations: OperationStore;
  readonly places: ViewerPlaces;
  siteOf(owner: string): Promise<ListeningSite>;
  /** What resolvers work with; `member` is undefined for whoever has no token. */
  contextOf(caller: {
    readonly requestId: string;
    readonly language: Language;
    readonly sourceIp: string;
    readonly member: KnownMember | undefined;
  }): Context;
  readonly clock: Clock;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly logger: Logger;
}

/** What the door for sockets needs besides. */
export interface DoorParts extends RealtimeParts {
  /** Web pages from which a browser may come; `*` for any. */
  readonly origins: readonly string[];
  /** Who a token is of, and until when; undefined for a bad one. Rejects where the issuer's keys cannot be had. */
  identify(token: string): Promise<{ readonly member: KnownMember; readonly expiresAt: Date } | undefined>;
}
