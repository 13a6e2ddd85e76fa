import { type Formula, type Parts, partNames } from './formula.ts';
import type { ListEntry } from './needs-list.ts';
import type { PublicEntry, ShownPart } from './public-list.ts';

/** Fewer people than this are not told of, none as little as four. */
const fewest = 5;

/** Of how many people each part tells. */
const peopleOf = ({ votes, supporters, priority }: ListEntry): Parts<number> => ({
  votes,
  support: supporters,
  urgency: supporters,
  focus: priority,
});

/**
 * Which parts are hidden: those that tell of few people, and where the points of just one of them could be computed from
 * the score and the others, the next fewest that weighs anything.
 */
const hiddenParts = (entry: ListEntry, weights: Parts<number>): readonly (keyof Parts<number>)[] => {
  const people = peopleOf(entry);
  const used = partNames.filter((part) => entry.parts[part] !== null).sort((a, b) => people[a] - people[b]);
  const small = used.filter((part) => people[part] < fewest);
  const weighing = (parts: typeof used) => parts.filter((part) => weights[part] > 0);
  if (weighing(small).length !== 1) return small;
  const [next] = weighing(used).filter((part) => !small.includes(part));
  return next ? [...small, next] : small;
};

/** An entry as everybody sees it; `before` are the ranks in what was published before, by topic. */
export const shownEntry = (
  entry: ListEntry,
  { weights }: Pick<Formula, 'weights'>,
  before: ReadonlyMap<string, number>,
): PublicEntry => {
  const { rank, name, parts } = entry;
  const hidden = hiddenParts(entry, weights);
  const shown = (part: keyof Parts<number>): ShownPart => (hidden.includes(part) ? 'HIDDEN' : parts[part]);
  // Where a single part weighs anything, the score is that part.
  const telling = hidden.filter((part) => weights[part] > 0).length === 1;
  return {
    rank,
    name,
    score: telling ? null : entry.score,
    parts: { votes: shown('votes'), support: shown('support'), urgency: shown('urgency'), focus: shown('focus') },
    previousRank: before.get(entry.topic) ?? null,
  };
};
