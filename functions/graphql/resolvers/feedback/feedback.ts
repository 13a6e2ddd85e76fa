import { tokenOf } from '../../../domain/entity-id.ts';
import { givenBy } from '../../../domain/feedback/feedback.ts';
import { emptyPage } from '../../../domain/page.ts';
import { visiblePerson } from '../../../domain/people/visible-person.ts';
import { connection } from '../../connection.ts';
import type {
  FeedbackResolvers,
  NeedResolvers,
  ProjectResolvers,
  PublicProjectResolvers,
} from '../../generated/types.ts';
import { begunOr } from '../../look-ahead.ts';
import { signedIn } from '../../member-of.ts';
import { seesInside } from '../../sees-inside.ts';

/** A feedback: whose it is, is read where it is asked for, and told to who sees that person. */
export const feedback: FeedbackResolvers = {
  by: (source) => givenBy(source),
  person: async ({ person }, _args, context) =>
    person === null ? null : visiblePerson(signedIn(context), await context.desk.people.get(person)),
};

/** What feedback adds to a need. */
export const feedbackOfNeed: Pick<NeedResolvers, 'feedback'> = {
  feedback: async ({ receiptKey }, page, context) =>
    connection(seesInside(context) ? await context.desk.feedback.list(receiptKey, page) : emptyPage),
};

/** What feedback adds to a project, which only staff see. */
export const feedbackOfProject: Pick<ProjectResolvers, 'feedback'> = {
  feedback: async ({ id, ahead }, page, { desk }, info) =>
    connection(await begunOr(ahead, info, () => desk.feedback.list(tokenOf(id, 'project'), page))),
};

/** The words about a project that everybody may read. */
export const feedbackOfPublicProject: Pick<PublicProjectResolvers, 'feedback'> = {
  feedback: async ({ id, open, ahead }, page, _context, info) =>
    connection(await begunOr(ahead, info, () => open.listFeedback(id, page))),
};
