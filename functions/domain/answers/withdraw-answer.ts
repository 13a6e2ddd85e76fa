import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { type AnswerActionInput, actOnAnswer } from './act.ts';
import type { Answer } from './answer.ts';
import type { AnswerFailure } from './failures.ts';
import type { AnswerDesk } from './ports.ts';
import { withdrawn } from './withdrawn.ts';

/** Takes back what was collected, at the wish of who said it. What respondents sent by themselves they withdraw by themselves. */
export const withdrawAnswer = (
  desk: AnswerDesk,
  input: AnswerActionInput,
): Promise<Result<Outcome<Answer>, AnswerFailure<'withdrawAnswer'>>> =>
  actOnAnswer(desk, 'withdrawAnswer', input, (given) =>
    given.collector === null ? refuse('NOT_COLLECTED', ['answer']) : ok(withdrawn(given)),
  );
