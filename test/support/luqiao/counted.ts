import type { DemoAnswer } from '../../../infra/local/demo/demo-survey.ts';
import { plannedSurvey } from './set-up-luqiao.ts';

const chosenIn = ({ values }: DemoAnswer): string[] =>
  Object.values(values).flatMap((value) => (typeof value === 'object' ? [...value] : [String(value)]));

/** How many of the answers in a file chose an option, counted from the file alone. */
export const chose = (answers: readonly DemoAnswer[], option: string): number =>
  answers.filter((answer) => chosenIn(answer).includes(option)).length;

/** The topics of the survey with the votes that a file gives them, by its options, the most wanted first. */
export const votesByTopic = (answers: readonly DemoAnswer[]): [topic: string, votes: number][] =>
  plannedSurvey()
    .questions.flatMap(({ options = [] }) =>
      options.flatMap(({ code, topic }) => (topic === null ? [] : [[topic, code] as const])),
    )
    .map(([topic, code]): [string, number] => [topic, chose(answers, code)])
    .sort(([, left], [, right]) => right - left);
