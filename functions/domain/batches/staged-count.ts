import type { Batch, Tally } from './batch.ts';
import { countAnswers } from './count-answers.ts';
import type { CountingDesk } from './ports.ts';

/**
 * Counts a batch's answers and lays the count's cells under its next number, where nothing shows them until the head
 * names them. What was accepted before this began is in it; of an open batch also what came while it was read.
 */
export const stagedCount = async ({ batches, surveys, answers, clock }: CountingDesk, batch: Batch): Promise<Tally> => {
  const asOf = clock.now().toISOString();
  const [asked, given] = await Promise.all([
    surveys.getQuestionnaire(batch.survey, batch.questionnaire),
    answers.everyAnswer(batch.id),
  ]);
  const number = batch.tallies + 1;
  const count = countAnswers(asked?.questions ?? [], batch, given);
  const mark = await batches.stageTally(batch.id, number, count);
  return { number, mark, asOf, counts: count.counts };
};
