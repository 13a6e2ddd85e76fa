import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import type { AnswerStore } from './ports.ts';
import { slotOfCode } from './slot-of-code.ts';

/** What somebody without a token holds: exactly one of a household's code and a token of their own making. */
export interface Holder {
  readonly code?: string | null | undefined;
  /** Made by the client from chance, and kept there. */
  readonly respondent?: string | null | undefined;
}

/** What is held, as commands go by it, and its place in a batch. */
interface Held {
  readonly field: readonly ['code' | 'respondent'];
  readonly held: string;
  slot(answers: AnswerStore): string;
}

/** 22 characters of 64 are 132 bits. */
const token = /^[A-Za-z0-9_-]{22,64}$/;

/** Takes what is held, before anything is read. */
export const heldBy = (batch: string, { code, respondent }: Holder) => {
  if ((code == null) === (respondent == null)) return refuse('RESPONDENT_AMBIGUOUS');
  if (code != null) {
    const slot = (answers: AnswerStore) => slotOfCode(answers, batch, code);
    return ok<Held>({ field: ['code'], held: code, slot });
  }
  if (respondent == null || !token.test(respondent)) return refuse('BAD_RESPONDENT', ['respondent']);
  const slot = (answers: AnswerStore) => answers.heldSlot(batch, `TOKEN ${respondent}`);
  return ok<Held>({ field: ['respondent'], held: respondent, slot });
};
