import type { GraphQLFieldResolver } from 'graphql';
import type { FeedEvent } from '../../../domain/feed/feed-event.ts';
import type { SubscriptionField } from '../../../domain/subscriptions/listening.ts';
import type { Context } from '../../context.ts';

const told: GraphQLFieldResolver<FeedEvent, Context> = (event) => event;

/** Each field tells of the one event that a subscription is executed for: there is no stream, for nothing lives so long. */
export const subscription: Readonly<Record<SubscriptionField, typeof told>> = {
  projectUpdated: told,
  needUpdated: told,
  needsListPublished: told,
  figuresChanged: told,
  events: told,
};
