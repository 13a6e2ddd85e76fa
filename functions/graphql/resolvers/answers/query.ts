import { slotOf } from '../../../domain/answers/slot-of.ts';
import { shownIn } from '../../../domain/answers/visible-answer.ts';
import { ownPerson } from '../../../domain/people/own-person.ts';
import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of answers. */
export const answerQuery = {
  answers: async (_source, { batch, state = null, ...page }, context) => {
    const filter = { state, ...shownIn(signedIn(context), batch) };
    return connection(await context.desk.answers.list(batch, filter, page));
  },
  myAnswer: async (_source, { batch }, context) => {
    const { answers, secrets } = context.desk;
    return answers.get(batch, await slotOf(secrets, batch, { person: ownPerson(signedIn(context)) ?? '' }));
  },
} satisfies Partial<QueryResolvers>;
