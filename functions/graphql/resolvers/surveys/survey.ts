import { connection } from '../../connection.ts';
import type { QuestionOptionResolvers, SurveyResolvers } from '../../generated/types.ts';

/** A survey: its head is there already, questionnaires are read where they are asked for. */
export const survey: SurveyResolvers = {
  home: ({ region }, _args, { desk }) => (region === desk.owner ? null : desk.counties.getRegion(region)),
  questionnaireNumber: ({ questionnaire }) => questionnaire,
  questionnaire: ({ id, questionnaire: newest }, { number }, { desk }) =>
    desk.surveys.getQuestionnaire(id, number ?? newest),
  history: async ({ id }, page, { desk }) => connection(await desk.surveys.listEvents(id, page)),
};

/** An option: the topics that it stands for are read where they are asked for. */
export const questionOption: QuestionOptionResolvers = {
  topics: async ({ topics }, _args, { desk }) => {
    const found = await Promise.all(topics.map(({ topic }) => desk.needs.nearTopic(topic)));
    return found.filter((topic) => topic !== undefined);
  },
};
