import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { badIdempotencyKey } from '../idempotency-key.ts';
import type { Result } from '../result.ts';
import { changeWhileOpen } from './act.ts';
import type { Answer } from './answer.ts';
import type { AnswerFailure } from './failures.ts';
import { type Holder, heldBy } from './held-by.ts';
import type { AnswerIntakeDesk } from './ports.ts';
import { withdrawn } from './withdrawn.ts';

interface WithdrawPublicAnswerInput extends CommandInput, Holder {
  readonly county: string;
  readonly batch: string;
}

/**
 * Whoever holds the code or the token by which an answer was given takes it back; a household also what a collector
 * took down with its code. What holds no answer is told alike, whatever it is.
 */
export const withdrawPublicAnswer = async (
  desk: AnswerIntakeDesk | undefined,
  input: WithdrawPublicAnswerInput,
): Promise<Result<Outcome<Answer>, AnswerFailure<'withdrawPublicAnswer'>>> => {
  const badKey = badIdempotencyKey(input.idempotencyKey);
  if (badKey) return badKey;
  const holder = heldBy(input.batch, input);
  if (!holder.ok) return holder;
  if (!desk) return refuse('NOT_FOUND', ['batch']);
  if (!(await desk.countAttempt())) return refuse('RATE_LIMITED');

  const { answers, publicBatches, publicNeeds } = desk;
  const operation = 'withdrawPublicAnswer';
  type Answered = Result<{ entity: Answer; writes: readonly Write[] }, AnswerFailure<typeof operation>>;
  return desk.commandsOf(operation, holder.value.held).run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    {
      countyWorks: publicNeeds.countyWorks,
      batch: publicBatches.batch(input.batch),
      given: answers.given(input.batch, holder.value.slot(answers)),
    },
    ({ countyWorks, batch, given }): Answered =>
      countyWorks && batch && given
        ? changeWhileOpen(desk, batch, given, withdrawn(given))
        : refuse('NOT_FOUND', ['batch']),
    (seen) => seen.given,
  );
};
