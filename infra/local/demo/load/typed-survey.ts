import type { DemoAnswer, DemoSurvey } from '../demo-survey.ts';

/** The names of all topics that a survey's options stand for. */
export const topicNames = ({ questions }: DemoSurvey): string[] =>
  questions.flatMap(({ options = [] }) => options.flatMap(({ topic }) => topic ?? []));

/** A survey's questions as the API takes them; `topics` are ids by name. */
export const typedQuestions = ({ questions }: DemoSurvey, topics: ReadonlyMap<string, string>): object[] =>
  questions.map(({ options, ...question }) => ({
    ...question,
    ...(options && {
      options: options.map(({ topic, ...option }) => ({
        ...option,
        topics: topic === null ? [] : [topics.get(topic)],
      })),
    }),
  }));

/** What was said as the API takes it: texts whatever the kind of the question. */
export const typedAnswers = (values: DemoAnswer['values']): object[] =>
  Object.entries(values).map(([question, value]) => ({ question, values: [value].flat().map(String) }));
