import type { Batch } from '../../../domain/batches/batch.ts';
import { isFlagged } from '../../../domain/batches/collector-pace.ts';
import { batchPolicy } from '../../../domain/batches/policy.ts';
import { questionResult } from '../../../domain/batches/question-result.ts';
import { seesInsideBatch } from '../../../domain/batches/visible-batch.ts';
import { emptyPage } from '../../../domain/page.ts';
import { regionsOf } from '../../../domain/policy.ts';
import type { Question } from '../../../domain/surveys/questionnaire.ts';
import { communityOf } from '../../community-of.ts';
import { connection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { BatchResolvers, CollectorPaceResolvers, SurveyResolvers } from '../../generated/types.ts';
import { memberOf, signedIn } from '../../member-of.ts';

const sees = (batch: Batch, context: Context): boolean => seesInsideBatch(signedIn(context), batch);

const questionsOf = async ({ survey, questionnaire }: Batch, { desk }: Context): Promise<readonly Question[]> =>
  (await desk.surveys.getQuestionnaire(survey, questionnaire))?.questions ?? [];

const withoutTopics = ({ options, ...question }: Question): Question => ({
  ...question,
  options: options.map((option) => ({ ...option, topics: [] })),
});

/** A batch: its head is there already, the rest is read where it is asked for; collectors see what they go about with. */
export const batch: BatchResolvers = {
  survey: (source, _args, context) => (sees(source, context) ? context.desk.surveys.near(source.survey) : null),
  questionnaireNumber: ({ questionnaire }) => questionnaire,
  questions: async (source, _args, context) => {
    const questions = await questionsOf(source, context);
    return sees(source, context) ? questions : questions.map(withoutTopics);
  },
  communities: async ({ communities }, _args, context) => {
    const found = await Promise.all(communities.map((code) => communityOf(context, code)));
    return found.filter((community) => community !== undefined);
  },
  answerCounts: (source, _args, context) =>
    source.tally && sees(source, context) ? { ...source.tally.counts, asOf: source.tally.asOf } : null,
  results: async (source, _args, context) => {
    if (!source.tally || !sees(source, context)) return [];
    const [questions, tallies] = await Promise.all([
      questionsOf(source, context),
      context.desk.batches.questionTallies(source),
    ]);
    return questions.flatMap((question) => {
      const tally = tallies.find((one) => one.question === question.code);
      return tally ? [questionResult(question, tally)] : [];
    });
  },
  collectors: async (source, page, context) =>
    connection(sees(source, context) ? await context.desk.members.listInScope(source.id, page) : emptyPage),
  collectorPace: (source, _args, context) => (sees(source, context) ? context.desk.batches.collectorPace(source) : []),
  history: async (source, page, context) =>
    connection(sees(source, context) ? await context.desk.batches.listEvents(source.id, page) : emptyPage),
};

/** How fast somebody went. */
export const collectorPace: CollectorPaceResolvers = {
  collector: ({ collector }, _args, context) => memberOf(context, collector),
  flagged: (pace) => isFlagged(pace),
};

/** The batches of a survey that the viewer sees: of a county's survey not those that ask elsewhere. */
export const batchesOfSurvey: Pick<SurveyResolvers, 'batches'> = {
  batches: async ({ id }, page, context) => {
    const scopes = regionsOf(batchPolicy.batch, signedIn(context));
    return connection(await context.desk.batches.listOfSurvey(id, scopes, page));
  },
};
