import type { DemoSurveys } from './demo-survey.ts';
import { readAnswers } from './read-surveys.ts';

/** What was asked comes to. */
export interface SurveyCounts {
  readonly answers: number;
  readonly lists: number;
}

/** Counts what a county asked as it is once it is loaded. */
export const countSurveys = ({ surveys, lists }: DemoSurveys): SurveyCounts => ({
  answers: surveys
    .flatMap(({ batches }) => batches)
    .reduce((sum, { answers }) => sum + (answers === null ? 0 : readAnswers(answers).length), 0),
  lists: lists.length,
});
