import type { RegionCode } from '../region-code.ts';
import type { Formula, Parts } from './formula.ts';
import type { VersionRef } from './needs-list.ts';
import type { ScorePart } from './score.ts';

/** A part of a score as everybody sees it: hidden where it would tell of fewer than five people. */
export type ShownPart = ScorePart | 'HIDDEN' | null;

/** What everybody sees of an entry: nothing of its sources, and no number of people. */
export interface PublicEntry {
  readonly rank: number;
  readonly name: string;
  /** Null where it would tell what is hidden. */
  readonly score: number | null;
  readonly parts: Parts<ShownPart>;
  /** In what was published before; null where it was not in it, or nothing was. */
  readonly previousRank: number | null;
}

/** What everybody sees of a published list, besides its entries. */
export interface PublicList extends VersionRef {
  readonly list: string;
  readonly community: RegionCode;
  readonly communityName: string;
  readonly period: string;
  readonly formula: Formula;
  readonly entryCount: number;
  readonly publishedAt: string;
}
