import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { ownPerson } from '../people/own-person.ts';
import type { Result } from '../result.ts';
import type { Answer } from './answer.ts';
import type { GivenValue } from './check-values.ts';
import type { AnswerFailure } from './failures.ts';
import type { AnswerDesk } from './ports.ts';
import { slotOf } from './slot-of.ts';
import { takeAnswer } from './take-answer.ts';

interface AnswerSurveyInput extends CommandInput {
  readonly batch: string;
  readonly answers: readonly GivenValue[];
}

/** A resident answers for oneself, as one of the community and the focus groups that the county knows. */
export const answerSurvey = async (
  desk: AnswerDesk,
  input: AnswerSurveyInput,
): Promise<Result<Outcome<Answer>, AnswerFailure<'answerSurvey'>>> => {
  const { viewer, answers, publicBatches, people, secrets, commands } = desk;
  const own = ownPerson(viewer) ?? '';
  const slot = await slotOf(secrets, input.batch, { person: own });
  type Answered = Result<{ entity: Answer; writes: readonly Write[] }, AnswerFailure<'answerSurvey'>>;
  return commands.run(
    { operation: 'answerSurvey', idempotencyKey: input.idempotencyKey, input },
    {
      batch: publicBatches.batch(input.batch),
      questions: publicBatches.questions(input.batch),
      given: answers.given(input.batch, slot),
      person: people.person(own),
    },
    ({ batch, questions, given, person }): Answered => {
      if (!batch || !person) return refuse('NOT_FOUND', ['batch']);
      const { id, community, focusGroups } = person;
      if (!batch.communities.includes(community)) return refuse('COMMUNITY_NOT_IN_BATCH', ['batch']);
      const who = { slot, community, focusGroups, collector: null, paper: false, person: id };
      const said = { ...who, way: 'SIGNED_IN', answers: input.answers, collectedAt: undefined } as const;
      return takeAnswer(desk, { batch, questions, given }, said);
    },
    (seen) => seen.given,
  );
};
