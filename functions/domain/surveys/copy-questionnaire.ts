import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import { actOnSurvey, type SurveyActionInput } from './act.ts';
import type { SurveyDesk } from './ports.ts';
import { kindsByCode } from './questionnaire.ts';

/** Makes the next questionnaire of a survey from the newest one, once a batch has opened with that. */
export const copyQuestionnaire = (desk: SurveyDesk, input: SurveyActionInput) => {
  const { surveys } = desk;
  return actOnSurvey(desk, 'copyQuestionnaire', input, async ({ id, questionnaire, locked }) => {
    if (!locked) return refuse('QUESTIONNAIRE_NOT_LOCKED', ['survey'], { number: questionnaire });
    // A questionnaire never changes without its survey's version, on which the transaction insists.
    const newest = await surveys.getQuestionnaire(id, questionnaire);
    if (!newest) return refuse('NOT_FOUND', ['survey']);
    const number = questionnaire + 1;
    const earlierKinds = { ...newest.earlierKinds, ...kindsByCode(newest.questions) };
    return ok({
      changes: { questionnaire: number, locked: false },
      event: { type: 'survey.questionnaire-copied', data: { number } } as const,
      writes: surveys.saveQuestionnaire({ ...newest, number, earlierKinds }),
    });
  });
};
