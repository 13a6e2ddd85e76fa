import type { RegionCode } from '../region-code.ts';
import type { Question } from '../surveys/questionnaire.ts';
import type { Batch, BatchState } from './batch.ts';

/** What everybody may see of a batch from its opening on, and what every answer to it is checked against. */
export interface PublicBatch
  extends Pick<Batch, 'id' | 'title' | 'year' | 'number' | 'communities' | 'opensOn' | 'closesOn' | 'ways'> {
  readonly state: Exclude<BatchState, 'DRAFT'>;
}

/** A community by the name that it had when the batch opened. */
export interface NamedCommunity {
  readonly code: RegionCode;
  readonly name: string;
}

/** What everybody may see of it besides. */
export interface PublicBatchTexts {
  /** Without the topics that options stand for. */
  readonly questions: readonly Question[];
  readonly places: readonly NamedCommunity[];
}
