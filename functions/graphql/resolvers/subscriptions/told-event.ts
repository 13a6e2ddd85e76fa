import type { FeedEvent } from '../../../domain/feed/feed-event.ts';

/** An event of the feed with its cursor: the root value of a subscription. */
export type ToldEvent = FeedEvent & { readonly cursor: string };
