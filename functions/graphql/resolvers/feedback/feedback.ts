import { givenBy } from '../../../domain/feedback/feedback.ts';
import { connection, emptyPage } from '../../connection.ts';
import type { FeedbackResolvers, NeedResolvers } from '../../generated/types.ts';
import { seesInside } from '../../sees-inside.ts';

/** A feedback: whose it is, is read where it is asked for. */
export const feedback: FeedbackResolvers = {
  by: (source) => givenBy(source),
  person: ({ person }, _args, { desk }) => (person === null ? null : desk.people.get(person)),
};

/** What feedback adds to a need. */
export const feedbackOfNeed: Pick<NeedResolvers, 'feedback'> = {
  feedback: async ({ receiptKey }, page, context) =>
    connection(seesInside(context) ? await context.desk.feedback.list(receiptKey, page) : emptyPage),
};
