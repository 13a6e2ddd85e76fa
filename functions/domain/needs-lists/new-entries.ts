import type { ListEntry, SourcesByTopic } from './needs-list.ts';
import type { RankedTopic } from './rank-topics.ts';

/** What an entry tells besides its place; all by topic. */
interface Beside {
  readonly names: ReadonlyMap<string, string>;
  readonly sources: SourcesByTopic;
  readonly coverage: ReadonlyMap<string, number>;
  /** Ranks in the version before. */
  readonly before: ReadonlyMap<string, number>;
}

/** So many titles of its sources an entry shows by itself. */
const titlesShown = 3;

/** Entries as they are computed: nothing is moved. */
export const newEntries = (
  ranked: readonly RankedTopic[],
  { names, sources, coverage, before }: Beside,
): readonly ListEntry[] =>
  ranked.map((one) => ({
    ...one,
    name: names.get(one.topic) ?? '',
    computedRank: one.rank,
    previousRank: before.get(one.topic) ?? null,
    move: null,
    sourceTitles: (sources.get(one.topic) ?? []).slice(0, titlesShown).map(({ title }) => title),
    coverage: coverage.get(one.topic) ?? 0,
  }));
