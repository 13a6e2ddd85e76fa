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

/** An entry as everybody sees it; `before` are the ranks in what was published before, by topic. */
export const shownEntry = (
  entry: ListEntry,
  { weights }: Pick<Formula, 'weights'>,
  before: ReadonlyMap<string, number>,
): PublicEntry => {
  const { rank, name, parts } = entry;
  const people = peopleOf(entry);
  const hidden = partNames.filter((part) => parts[part] !== null && people[part] < fewest);
  const shown = (part: keyof Parts<number>): ShownPart => (hidden.includes(part) ? 'HIDDEN' : parts[part]);
  // Small parts are often none at all, so what the score has beyond the shown points would tell the one that is not.
  const telling = hidden.some((part) => weights[part] > 0);
  return {
    rank,
    name,
    score: telling ? null : entry.score,
    parts: { votes: shown('votes'), support: shown('support'), urgency: shown('urgency'), focus: shown('focus') },
    previousRank: before.get(entry.topic) ?? null,
  };
};
