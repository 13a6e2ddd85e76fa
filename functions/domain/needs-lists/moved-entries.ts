import type { EntryMove, ListEntry } from './needs-list.ts';

/**
 * The entries with one of them at another rank; those between shift by one. What ranks were in the version before is told
 * of each.
 */
export const movedEntries = (entries: readonly ListEntry[], topic: string, move: EntryMove): readonly ListEntry[] => {
  const others = entries.filter((entry) => entry.topic !== topic);
  const moved = entries.filter((entry) => entry.topic === topic).map((entry) => ({ ...entry, move }));
  return [...others.slice(0, move.to - 1), ...moved, ...others.slice(move.to - 1)].map((entry, place) => ({
    ...entry,
    previousRank: entry.rank,
    rank: place + 1,
  }));
};
