import type { Feedback } from '../domain/feedback/feedback.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { PublicFeedback } from '../domain/projects/public-project.ts';
import { type ItemWrite, put, remove } from './action.ts';
import type { Item } from './item.ts';
import { feedbackPublishedAt, publicFeedback, publicFeedbacks } from './keys/projects.ts';
import type { StoreSite } from './store-site.ts';
import { toldOfProject } from './told-of-project.ts';

/** What everybody sees comes with being published and goes with being withdrawn: rating and words, and nothing else. */
export const publicFeedbackChanges = (owner: string, before: Feedback, after: Feedback): ItemWrite[] => {
  const { subject, slot, rating, words } = after;
  const keyAt = (at: string) => publicFeedback(owner, subject, at, slot);
  return [
    ...(before.publishedAt === null ? [] : [remove(keyAt(before.publishedAt))]),
    ...(after.publishedAt === null ? [] : [put({ ...keyAt(after.publishedAt), rating, words })]),
  ];
};

const parse = (item: Item): PublicFeedback => {
  const { sk, rating, words } = item as unknown as PublicFeedback & { readonly sk: string };
  return { rating, words, at: feedbackPublishedAt(sk) };
};

/** Published words about a project, published last first. */
export const listPublicFeedback = (
  site: Pick<StoreSite, 'table' | 'cursors'>,
  project: string,
  page: PageRequest,
): Promise<Page<PublicFeedback>> => toldOfProject(site, project, { prefix: publicFeedbacks, parse }, page);
