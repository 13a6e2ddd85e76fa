import { touchedRegion } from '../../../domain/policy.ts';
import { surveyPolicy } from '../../../domain/surveys/policy.ts';
import { visibleSurvey } from '../../../domain/surveys/visible-survey.ts';
import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of surveys. */
export const surveyQuery: Pick<QueryResolvers, 'survey' | 'surveys'> = {
  survey: async (_source, { id }, context) =>
    visibleSurvey(signedIn(context), surveyPolicy.survey, await context.desk.surveys.get(id)),
  surveys: async (_source, { region: asked, ...page }, context) => {
    const region = touchedRegion(surveyPolicy.surveys, signedIn(context), asked);
    return connection(await context.desk.surveys.listOfRegion(region, page));
  },
};
