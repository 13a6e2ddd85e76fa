import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';
import type { QuestionValue } from '../surveys/question-value.ts';
import type { AnswerWay } from './batch.ts';

/** What of an answer is counted. Nothing here tells who gave it. */
export interface CountedAnswer {
  readonly community: RegionCode;
  readonly way: AnswerWay;
  readonly state: 'VALID' | 'DOUBTFUL' | 'REFUSED' | 'WITHDRAWN';
  readonly focusGroups: readonly FocusGroup[];
  /** By question code; empty where it was withdrawn. */
  readonly values: Readonly<Record<string, QuestionValue>>;
  /** Digest of the member who went from door to door; null where nobody did. */
  readonly collector: string | null;
  /** Keyed in from paper, which takes seconds and tells nothing of doors. */
  readonly paper?: boolean;
  readonly collectedAt: string;
}
