import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { Feedback } from '../domain/feedback/feedback.ts';
import type { FeedbackStore } from '../domain/feedback/ports.ts';
import { putNew, putVersion, readOf } from './action.ts';
import { putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { sharedEventKey } from './keys/feed.ts';
import * as keys from './keys/feedback.ts';
import { lastPart } from './keys/owner.ts';
import { list } from './list.ts';
import { orNull, withoutNulls } from './optional.ts';
import { publicFeedbackChanges } from './public-feedback.ts';
import type { StoreSite } from './store-site.ts';

/** Feedback of one county, as `keys/feedback.ts` lays it out: under a member's session and the intake's alike. */
export const createFeedbackStore = ({ table, cursors }: Pick<StoreSite, 'table' | 'cursors'>): FeedbackStore => {
  const { owner } = table;
  const parse = (item: Item): Feedback => {
    const { pk, sk, id, region, rating, words, proxy, relation, person, at, via, publishedAt, version } =
      item as unknown as Feedback & { readonly pk: string; readonly sk: string };
    const [subject, slot] = [lastPart(pk), sk.slice(keys.feedbacks.length)];
    return {
      id,
      version,
      subject,
      slot,
      region,
      rating,
      words: orNull(words),
      proxy: proxy ?? false,
      relation: orNull(relation),
      person: person ? formatId(owner, 'person', person) : null,
      at,
      via,
      publishedAt: orNull(publishedAt),
    };
  };
  const itemOf = ({ subject, slot, ...feedback }: Feedback): Item => ({
    ...keys.feedback(owner, subject, slot),
    ...withoutNulls({
      ...feedback,
      proxy: feedback.proxy || null,
      person: feedback.person && tokenOf(feedback.person, 'person'),
    }),
  });
  const eventOf = ({ id, version, subject, slot, region }: Feedback, event: DomainEvent) =>
    putEvent({ owner, id, version, region, key: sharedEventKey(keys.feedback(owner, subject, slot), version) }, event);

  return {
    given: (subject, slot) => readOf(keys.feedback(owner, subject, slot), (item) => item && parse(item)),
    give: (feedback, event) => [putNew(itemOf(feedback)), eventOf(feedback, event)],
    save: (before, after, event) => [
      putVersion(itemOf(after), before),
      eventOf(after, event),
      ...publicFeedbackChanges(owner, before, after),
    ],
    list: (subject, page) =>
      list(table, cursors, { pk: keys.feedbackOf(owner, subject), prefix: keys.feedbacks, parse }, page),
  };
};
