import type { RegionCode } from '../region-code.ts';

/** 问卷: a questionnaire in numbered versions, and how often it was asked; a batch is one run of it. */
export interface Survey {
  readonly id: string;
  readonly version: number;
  /** The community, township or county that it is for: whoever reaches it may change it, whoever lies in it may ask it. */
  readonly region: RegionCode;
  readonly title: string;
  /** Number of the newest questionnaire, from 1; all before it are locked. */
  readonly questionnaire: number;
  /** Whether the newest questionnaire was opened in a batch, and so can never change. */
  readonly locked: boolean;
  /** How many batches were planned in each year, by `YYYY`: the next one's number is one more. */
  readonly batchCounts: Readonly<Record<string, number>>;
  readonly archived: boolean;
  readonly createdAt: string;
}
