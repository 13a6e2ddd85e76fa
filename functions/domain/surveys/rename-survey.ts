import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnSurvey, type SurveyActionInput } from './act.ts';
import type { SurveyFailure } from './failures.ts';
import type { SurveyDesk } from './ports.ts';
import type { Survey } from './survey.ts';

interface RenameSurveyInput extends SurveyActionInput {
  readonly title: string;
}

/** Gives a survey another title; batches keep the one under which they were planned. */
export const renameSurvey = async (
  desk: SurveyDesk,
  input: RenameSurveyInput,
): Promise<Result<Outcome<Survey>, SurveyFailure<'renameSurvey'>>> => {
  const title = checkText(['title'], input.title, 'title');
  if (!title.ok) return title;
  return actOnSurvey(desk, 'renameSurvey', input, () =>
    ok({ changes: { title: title.value }, event: { type: 'survey.renamed', data: {} } as const }),
  );
};
