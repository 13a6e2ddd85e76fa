import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ownPerson } from '../people/own-person.ts';
import type { Result } from '../result.ts';
import { changeWhileOpen } from './act.ts';
import type { Answer } from './answer.ts';
import type { AnswerFailure } from './failures.ts';
import type { AnswerDesk } from './ports.ts';
import { slotOf } from './slot-of.ts';
import { withdrawn } from './withdrawn.ts';

interface WithdrawOwnAnswerInput extends CommandInput {
  readonly batch: string;
  readonly version: number;
}

/** A resident takes the own answer back, whether sent by oneself or taken down by a collector who knew the person. */
export const withdrawOwnAnswer = async (
  desk: AnswerDesk,
  input: WithdrawOwnAnswerInput,
): Promise<Result<Outcome<Answer>, AnswerFailure<'withdrawOwnAnswer'>>> => {
  const { viewer, answers, publicBatches, secrets, commands } = desk;
  const slot = await slotOf(secrets, input.batch, { person: ownPerson(viewer) ?? '' });
  type Answered = Result<{ entity: Answer; writes: readonly Write[] }, AnswerFailure<'withdrawOwnAnswer'>>;
  return commands.run(
    { operation: 'withdrawOwnAnswer', idempotencyKey: input.idempotencyKey, input },
    { batch: publicBatches.batch(input.batch), given: answers.given(input.batch, slot) },
    ({ batch, given }): Answered => {
      if (!given) return refuse('NOT_FOUND', ['batch']);
      if (given.version !== input.version) return conflict(given.version);
      return changeWhileOpen(desk, batch, given, withdrawn(given));
    },
    (seen) => seen.given,
  );
};
