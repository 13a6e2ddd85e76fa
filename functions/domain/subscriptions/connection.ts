import type { RegionCode } from '../region-code.ts';
import type { KnownMember } from '../viewer.ts';
import type { Topic } from './topic.ts';

/** Who a connection is of, as its first message said: what a token vouched for, never the token. */
export type Caller =
  | { readonly kind: 'public' }
  | (KnownMember & {
      readonly kind: 'member';
      /** RFC 3339: the token's end, after which nothing is answered or sent any more. */
      readonly until: string;
    })
  /** Every operation is answered with this code: a socket that was closed instead would be opened again at once. */
  | { readonly kind: 'refused'; readonly code: 'UNAUTHENTICATED' | 'TOO_MANY_CONNECTIONS' | 'INTERNAL_SERVER_ERROR' };

/** What a client said once about all that it asks: who it is, and in which language it is told. */
export interface Introduction {
  readonly caller: Caller;
  readonly language: 'zh' | 'en';
}

/** An operation of a connection: `id` is the client's own. */
export interface OperationRef {
  readonly connection: string;
  readonly id: string;
}

/** One run of an operation: a client may use an id again once it has ended what had it. */
export interface OperationRun extends OperationRef {
  /** A name that no other run has. */
  readonly run: string;
}

/** Where a subscription listens, so that whoever ends it can take it away there. */
export interface Listening {
  readonly owner: RegionCode;
  readonly topics: readonly Topic[];
}
