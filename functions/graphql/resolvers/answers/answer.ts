import { answerIdOf } from '../../../domain/answers/act.ts';
import type { AnswerValues } from '../../../domain/answers/answer.ts';
import { answerPolicy } from '../../../domain/answers/policy.ts';
import { visiblePerson } from '../../../domain/people/visible-person.ts';
import { reaches } from '../../../domain/policy.ts';
import { communityOf } from '../../community-of.ts';
import type { AnswerResolvers, OwnAnswerResolvers } from '../../generated/types.ts';
import { memberOf, signedIn } from '../../member-of.ts';

const shown = (values: AnswerValues) =>
  Object.entries(values).map(([question, value]) => ({ question, values: [value].flat().map(String) }));

/** An answer as staff and collectors see it: its id names its place, which its events do not tell. */
export const answer: AnswerResolvers = {
  id: (source, _args, { desk }) => answerIdOf(desk.owner, source),
  community: ({ community }, _args, context) => communityOf(context, community),
  reason: ({ reason, community }, _args, context) =>
    reaches(answerPolicy.reviewAnswer, signedIn(context), { region: community }) ? reason : null,
  values: ({ values }) => shown(values),
  collector: async ({ collector }, _args, context) => (collector === null ? null : memberOf(context, collector)),
  person: async ({ person }, _args, context) =>
    person === null ? null : visiblePerson(signedIn(context), await context.desk.people.get(person)),
};

/** An answer as the one sees it whose it is: nothing of what staff think of it. */
export const ownAnswer: OwnAnswerResolvers = {
  withdrawn: ({ state }) => state === 'WITHDRAWN',
  values: ({ values }) => shown(values),
};
