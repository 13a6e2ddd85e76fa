import type { Batch } from '../batches/batch.ts';
import type { RegionCode } from '../region-code.ts';
import { type LabelledVotes, labelKey } from './list-sources.ts';
import type { CountedBatch } from './needs-list.ts';
import type { NeedsListDesk } from './ports.ts';

/** One closed batch's votes of a community, with what its options were called. */
const votesOf = async (
  { batches, surveys }: NeedsListDesk,
  batch: Batch,
  community: RegionCode,
): Promise<LabelledVotes> => {
  const [votes, asked] = await Promise.all([
    batches.communityVotes(batch, community),
    surveys.getQuestionnaire(batch.survey, batch.questionnaire),
  ]);
  const options = (asked?.questions ?? []).flatMap(({ code, options }) =>
    options.map((option) => [labelKey(code, option.code), option.label] as const),
  );
  return {
    batch: batch.id,
    votes: votes ?? { community, valid: 0, open: 0, topics: [] },
    rankOpen: batch.rankOpen,
    labels: new Map(options),
  };
};

/** The votes of closed batches, each counted once however often it is named, and what a version keeps of them. */
export const gatherVotes = async (desk: NeedsListDesk, batches: readonly Batch[], community: RegionCode) => {
  const cast = await Promise.all(batches.map((batch) => votesOf(desk, batch, community)));
  const counted = batches.map(({ id, title, tally, rankOpen }, place): CountedBatch => {
    const votes = cast[place]?.votes;
    return {
      batch: id,
      title,
      tally: tally?.number ?? 0,
      valid: votes?.valid ?? 0,
      open: votes?.open ?? 0,
      rankOpen,
    };
  });
  return { cast, counted };
};
