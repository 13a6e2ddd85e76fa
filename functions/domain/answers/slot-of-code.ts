import { readCrockford } from '../crockford.ts';
import type { AnswerStore } from './ports.ts';

/** The place of a household's code as people type it; what is no code has one that nobody takes. */
export const slotOfCode = (answers: AnswerStore, batch: string, typed: string): string =>
  answers.heldSlot(batch, `CODE ${readCrockford(typed, 12) ?? ''}`);
