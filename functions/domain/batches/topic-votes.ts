import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';

/**
 * How many answers, by the set of focus groups that their respondents are known to be of. The sets are apart, so that
 * those of any choice of groups can be added up without counting anybody twice.
 */
export type GroupCounts = readonly { readonly groups: readonly FocusGroup[]; readonly count: number }[];

/** What one batch says of one topic: an answer votes for it once at most, whatever options it chose. */
export interface TopicVotes {
  readonly topic: string;
  /** By all ways but OPEN. */
  readonly votes: GroupCounts;
  /** By the OPEN way. */
  readonly open: GroupCounts;
  /** The options that stand for it, and how many valid answers chose each, by whatever way. */
  readonly options: readonly { readonly question: string; readonly option: string; readonly count: number }[];
}

/** What one batch says of the topics of one community, counted from its valid answers. */
export interface CommunityVotes {
  readonly community: RegionCode;
  /** Valid answers from there by all ways but OPEN, and by the OPEN way. */
  readonly valid: number;
  readonly open: number;
  readonly topics: readonly TopicVotes[];
}
