import { archiveSurvey } from '../../../domain/surveys/archive-survey.ts';
import { copyQuestionnaire } from '../../../domain/surveys/copy-questionnaire.ts';
import { createSurvey } from '../../../domain/surveys/create-survey.ts';
import { renameSurvey } from '../../../domain/surveys/rename-survey.ts';
import { reviseQuestionnaire } from '../../../domain/surveys/revise-questionnaire.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const command = acting('survey');

/** What is done to surveys. */
export const surveyMutation = {
  createSurvey: async (_source, { input }, context) =>
    payload(context, await createSurvey(context.desk, input), async ({ id, entity }) => ({
      survey: entity ?? (await context.desk.surveys.get(id)),
    })),
  renameSurvey: command(renameSurvey),
  reviseQuestionnaire: command(reviseQuestionnaire),
  copyQuestionnaire: command(copyQuestionnaire),
  archiveSurvey: command(archiveSurvey),
} satisfies Partial<MutationResolvers>;
