import type { LocalDate } from '../local-date.ts';
import type { NeedChannel } from '../needs/need.ts';
import type { RegionCode } from '../region-code.ts';
import type { Formula } from './formula.ts';
import type { RankedTopic } from './rank-topics.ts';

/** One version of a list, and under which digest of its content its entries lie. */
export interface VersionRef {
  readonly number: number;
  readonly hash: string;
}

/** The version that everybody sees, and how many of its entries had a project when it was computed. */
interface ShownRef extends VersionRef {
  readonly entries: number;
  readonly covered: number;
}

/** 居民需求清单 of a community in a period: which versions it has, and which of them everybody sees. */
export interface NeedsList {
  readonly id: string;
  readonly version: number;
  readonly community: RegionCode;
  /** `2024`, `2024-Q3` or `2024-09`. */
  readonly period: string;
  /** Null until it was computed. */
  readonly latest: VersionRef | null;
  /** Null while everybody sees none. */
  readonly published: ShownRef | null;
  readonly openedAt: string;
}

/** A batch whose votes a version counts, as its tally was. */
export interface CountedBatch {
  readonly batch: string;
  readonly title: string;
  readonly tally: number;
  readonly valid: number;
  readonly open: number;
  readonly rankOpen: boolean;
}

/** What a version was computed from. */
export interface ListInputs {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly batches: readonly CountedBatch[];
  /** Valid answers that may vote. */
  readonly valid: number;
  /** Needs of the period by what they are to the list: sources, without a topic yet, never ranked. */
  readonly needs: number;
  readonly unsorted: number;
  readonly leftOut: number;
}

/** That an entry was moved by hand, and in which version. The reason is internal. */
export interface EntryMove {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  /** Digest of the member who moved it. */
  readonly by: string;
}

/** One topic of one version. */
export interface ListEntry extends RankedTopic {
  readonly name: string;
  /** By the formula, before anything was moved by hand. */
  readonly computedRank: number;
  /** In the version before; null where it was not in it. */
  readonly previousRank: number | null;
  readonly move: EntryMove | null;
  /** Of the sources that weigh most. */
  readonly sourceTitles: readonly string[];
  /** How many of the community's projects were for it, when the list was computed. */
  readonly coverage: number;
}

/** A need of another channel that speaks for a topic. */
export interface NeedSource {
  readonly kind: 'NEED';
  readonly need: string;
  readonly title: string;
  readonly channel: NeedChannel;
  readonly heardAt: string;
  readonly supporters: number;
}

/** An option of a batch that stands for a topic. */
export interface OptionSource {
  readonly kind: 'OPTION';
  readonly batch: string;
  readonly title: string;
  readonly question: string;
  readonly option: string;
  readonly votes: number;
}

/** What speaks for a topic. */
export type ListSource = NeedSource | OptionSource;

/** One version as it was made; nothing of it ever changes. */
export interface ListVersion extends VersionRef {
  readonly formula: Formula;
  readonly inputs: ListInputs;
  readonly entryCount: number;
  /** The version that was computed: under it lie the sources. Of one made by hand it is an earlier one. */
  readonly computed: VersionRef;
  readonly by: string;
  readonly at: string;
}

/** The topics' sources, those that weigh most first. */
export type SourcesByTopic = ReadonlyMap<string, readonly ListSource[]>;
