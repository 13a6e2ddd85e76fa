import { ok } from '../result.ts';
import { actOnSurvey, type SurveyActionInput } from './act.ts';
import type { SurveyDesk } from './ports.ts';

/** Takes a survey out of use: no batch of it is planned any more, those that were planned go on. */
export const archiveSurvey = (desk: SurveyDesk, input: SurveyActionInput) =>
  actOnSurvey(desk, 'archiveSurvey', input, () =>
    ok({ changes: { archived: true }, event: { type: 'survey.archived', data: {} } as const }),
  );
