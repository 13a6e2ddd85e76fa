import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { textFailures } from '../text-check.ts';

/** What may be wrong with a questionnaire: all of it is told at once. */
const questionFailures = [
  'BAD_CODE',
  'DUPLICATE_CODE',
  'DUPLICATE_TOPIC',
  'NOT_FOUND',
  'OUT_OF_RANGE',
  'BAD_RANGE',
  'TOO_FEW_ENTRIES',
  'TOO_MANY_ENTRIES',
  'QUESTION_KIND_MISMATCH',
  'QUESTION_KIND_CHANGED',
  'CONDITION_NOT_EARLIER',
  'CONDITION_MISMATCH',
  ...textFailures,
] as const;

/** One thing that is wrong with a questionnaire. */
export type QuestionProblem = Failure<(typeof questionFailures)[number]>;

const action = ['NOT_FOUND', 'CONFLICT', 'ARCHIVED'] as const;

/** Every way in which each command about surveys says no. */
export const surveyFailures = {
  createSurvey: ['SURVEY_SOURCE_AMBIGUOUS', 'REGION_NOT_IN_FORCE', ...questionFailures, ...commandFailures],
  renameSurvey: [...action, ...textFailures, ...commandFailures],
  reviseQuestionnaire: [...action, 'QUESTIONNAIRE_LOCKED', ...questionFailures, ...commandFailures],
  copyQuestionnaire: [...action, 'QUESTIONNAIRE_NOT_LOCKED', ...commandFailures],
  archiveSurvey: [...action, ...commandFailures],
} as const;

/** A command on a survey that is there already, by its name in GraphQL. */
export type SurveyAction = Exclude<keyof typeof surveyFailures, 'createSurvey'>;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type SurveyFailure<C extends keyof typeof surveyFailures> =
  | Failure<(typeof surveyFailures)[C][number]>
  | CommandFailure;
