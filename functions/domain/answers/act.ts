import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId, tokenOf } from '../entity-id.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, type Failure, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Answer } from './answer.ts';
import type { AnswerFailure } from './failures.ts';
import type { AnswerDesk, AnsweringDesk } from './ports.ts';
import { visibleAnswer } from './visible-answer.ts';

/** What every action on an answer that somebody sees in a list names. */
export interface AnswerActionInput extends CommandInput {
  readonly batch: string;
  readonly answer: string;
  readonly version: number;
}

type Acting = 'withdrawAnswer' | 'reviewAnswer';

/** What an action makes of an answer; undefined where it is so already. */
export type Changed = { readonly answer: Answer; readonly event: DomainEvent } | undefined;

/** What changes an answer, as long as its batch is OPEN: counting must come to the same whenever it is done again. */
export const changeWhileOpen = (
  { answers, publicBatches }: Pick<AnsweringDesk, 'answers' | 'publicBatches'>,
  batch: Parameters<typeof publicBatches.stillOpen>[0] | undefined,
  given: Answer,
  changed: Changed,
): Result<{ entity: Answer; writes: readonly Write[] }, Failure<'WRONG_STATE'>> => {
  if (!changed) return ok({ entity: given, writes: [] });
  if (batch?.state !== 'OPEN') return refuse('WRONG_STATE', ['batch'], { state: batch?.state ?? '' });
  const entity = { ...changed.answer, version: given.version + 1 };
  return ok({
    entity,
    writes: [...publicBatches.stillOpen(batch), ...answers.save(given, entity, changed.event)],
  });
};

/** The id by which staff name an answer: of its place, which its events do not tell. */
export const answerIdOf = (owner: string, { slot }: Answer): string => formatId(owner, 'answer', slot);

/** One action on an answer that the viewer sees, at the version seen. */
export const actOnAnswer = <C extends Acting>(
  desk: AnswerDesk,
  operation: C,
  input: AnswerActionInput,
  decide: (given: Answer) => Result<Changed, AnswerFailure<C>>,
): Promise<Result<Outcome<Answer>, AnswerFailure<C> | AnswerFailure<'withdrawOwnAnswer'>>> => {
  const { viewer, owner, answers, publicBatches, commands } = desk;
  type Answered = Result<
    { entity: Answer; writes: readonly Write[] },
    AnswerFailure<C> | AnswerFailure<'withdrawOwnAnswer'>
  >;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    {
      batch: publicBatches.batch(input.batch),
      given: answers.given(input.batch, tokenOf(input.answer, 'answer')),
    },
    ({ batch, given: found }): Answered => {
      const given = visibleAnswer(viewer, operation, found);
      if (!given || answerIdOf(owner, given) !== input.answer) return refuse('NOT_FOUND', ['answer']);
      if (given.version !== input.version) return conflict(given.version);
      const decided = decide(given);
      return decided.ok ? changeWhileOpen(desk, batch, given, decided.value) : decided;
    },
    (seen) => visibleAnswer(viewer, 'answers', seen.given),
  );
};
