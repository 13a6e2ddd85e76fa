import type { CommunityVotes, GroupCounts, TopicVotes } from '../batches/topic-votes.ts';
import { type Need, sortingUrgency } from '../needs/need.ts';
import type { FocusGroup } from '../people/person.ts';
import type { MeasuredTopic } from './rank-topics.ts';

/** What a batch says of the community's topics, and whether its OPEN answers count in that. */
export interface CastVotes {
  readonly votes: CommunityVotes;
  readonly rankOpen: boolean;
}

/** Who asks for a need or supports it; without a digest an anonymous one. */
export interface Asker {
  readonly digest: string | null;
  readonly groups: readonly FocusGroup[];
}

/** A need that is a source of its topic, with all who ask for it. */
export interface HeardNeed {
  readonly need: Need & { readonly topic: string };
  readonly askers: readonly Asker[];
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** Valid answers that may vote. */
export const validOf = (cast: readonly CastVotes[]): number =>
  sum(cast.map(({ votes, rankOpen }) => votes.valid + (rankOpen ? votes.open : 0)));

/** The votes of one batch for a topic that count, by focus groups. */
const countedOf = ({ votes, open }: TopicVotes, rankOpen: boolean): GroupCounts =>
  rankOpen ? [...votes, ...open] : votes;

/** How many people these are: one human being is one, an anonymous one, too. */
export const countAskers = (askers: readonly Asker[]): number =>
  new Set(askers.flatMap(({ digest }) => digest ?? [])).size + askers.filter(({ digest }) => digest === null).length;

/** Counts what speaks for each topic. Within a topic one human being is one, however many of its needs they support. */
export const measureTopics = (
  priority: readonly FocusGroup[],
  cast: readonly CastVotes[],
  heard: readonly HeardNeed[],
): readonly MeasuredTopic[] => {
  const first = (groups: readonly FocusGroup[]) => groups.some((group) => priority.includes(group));
  const votesFor = Map.groupBy(
    cast.flatMap(({ votes, rankOpen }) =>
      votes.topics.flatMap((one) => countedOf(one, rankOpen).map((counted) => ({ topic: one.topic, ...counted }))),
    ),
    ({ topic }) => topic,
  );
  const needsFor = Map.groupBy(heard, ({ need }) => need.topic);

  return [...new Set([...votesFor.keys(), ...needsFor.keys()])].map((topic) => {
    const [votes, needs] = [votesFor.get(topic) ?? [], needsFor.get(topic) ?? []];
    const askers = needs.flatMap((need) => need.askers);
    const known = new Map<string, boolean>();
    for (const { digest, groups } of askers) {
      if (digest !== null) known.set(digest, first(groups) || known.get(digest) === true);
    }
    return {
      topic,
      votes: sum(votes.map(({ count }) => count)),
      supporters: countAskers(askers),
      needs: needs.length,
      urgency: sum(needs.map(({ need }) => sortingUrgency(need))),
      priority:
        sum(votes.filter(({ groups }) => first(groups)).map(({ count }) => count)) +
        [...known.values()].filter(Boolean).length,
      earliestHeardAt: needs.map(({ need }) => need.heardAt).sort()[0] ?? null,
    };
  });
};
