import type { Need } from '../needs/need.ts';

/** What a need is to a list: the source of a topic, still to be sorted, or never ranked. */
type SourceKind = 'SOURCE' | 'UNSORTED' | 'LEFT_OUT';

/**
 * What surveys heard votes already; what was declined, handed over as a petition or merged away speaks for nothing. A merged
 * need's supporters are read through the one that goes on.
 */
export const sourceKind = ({ channel, outcome, triage, topic }: Need): SourceKind => {
  const ended = outcome === 'DECLINED' || outcome === 'PETITION' || outcome === 'MERGED';
  const refused = triage?.decision === 'DECLINE' || triage?.decision === 'PETITION';
  if (channel === 'SURVEY' || ended || refused) return 'LEFT_OUT';
  return topic === null ? 'UNSORTED' : 'SOURCE';
};
