import type { Versioned } from '../command.ts';
import type { FigureMonth } from './figure-month.ts';

/** 月报: a region's figures of a month as an admin attested them. Nothing of it ever changes. */
export interface Report extends Versioned {
  /** As they stood. */
  readonly figures: FigureMonth;
  readonly attestedAt: string;
  /** Digest of the member who did. */
  readonly attestedBy: string;
  readonly remark: string | null;
}
