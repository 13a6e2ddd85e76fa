import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { isAskable } from '../surveys/questionnaire.ts';
import { actOnBatch, type BatchActionInput } from './act.ts';
import type { Batch } from './batch.ts';
import type { BatchFailure } from './failures.ts';
import type { BatchDesk } from './ports.ts';
import { refusal } from './transitions.ts';

/**
 * Opens a batch for everybody to see, and for answers from its first day on. From now on what it asks can never change:
 * the questionnaire is locked in the same transaction, at the version of the survey that was seen.
 */
export const openBatch = (
  desk: BatchDesk,
  input: BatchActionInput,
): Promise<Result<Outcome<Batch>, BatchFailure<'openBatch'>>> => {
  const { surveys, counties, batches, clock } = desk;
  return actOnBatch(desk, 'openBatch', input, {}, async (batch) => {
    const refused = refusal(batch, input.version, 'open');
    if (refused) return refused;
    const [survey, ...regions] = await Promise.all([
      surveys.get(batch.survey),
      ...batch.communities.map((code) => counties.getRegion(code)),
    ]);
    // After the survey: what is read now is what that version of it has, or what was locked by then.
    const asked = await surveys.getQuestionnaire(batch.survey, batch.questionnaire);
    if (!survey || !asked) return refuse('NOT_FOUND', ['batch']);
    if (survey.archived) return refuse('ARCHIVED', ['batch']);
    const { questions } = asked;
    if (!isAskable(questions)) return refuse('QUESTIONNAIRE_EMPTY', ['batch']);

    const { questionnaire } = batch;
    const locks = !survey.locked && survey.questionnaire === questionnaire;
    const locked = { ...survey, version: survey.version + 1, locked: true };
    const event = { type: 'survey.locked', data: { batch: batch.id, questionnaire } } as const;
    const places = regions.flatMap((region) => (region ? [{ code: region.code, name: region.name }] : []));
    const changes = { state: 'OPEN', openedAt: clock.now().toISOString() } as const;
    return ok({
      changes,
      event: { type: 'batch.opened', data: { questionnaire } },
      writes: [
        ...batches.publish({ ...batch, ...changes }, { questions, places }),
        ...(locks ? surveys.save(survey, locked, event) : []),
      ],
    });
  });
};
