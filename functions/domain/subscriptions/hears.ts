import type { FeedEvent } from '../feed/feed-event.ts';
import { reaches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { SubscriptionField } from './listening.ts';
import { subscriptionPolicy } from './policy.ts';

/** Whether a member is told of an event by a field of Subscription, as far as the member's rights go. */
export const hears = (viewer: Member, field: SubscriptionField, { region }: FeedEvent): boolean =>
  reaches(subscriptionPolicy[field], viewer, { region });
