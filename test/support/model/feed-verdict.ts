import type { FeedOutcome } from './feed-story.ts';

/** What readers of a feed got wrong, all together. */
export interface FeedVerdict {
  /** Events that were written and that a reader never got. */
  readonly skipped: number;
  /** Events that a reader got again. */
  readonly doubled: number;
  /** Events that a reader got after a later one of the same thing. */
  readonly misordered: number;
}

const partsOf = (id: string) => {
  const colon = id.lastIndexOf(':');
  return { subject: id.slice(0, colon), version: Number(id.slice(colon + 1)) };
};

/** Holds what readers got against what the table has. */
export const judgeFeed = ({ items, readers }: FeedOutcome): FeedVerdict => {
  const written = items.filter(({ sk }) => String(sk).startsWith('EV#')).map(({ id }) => String(id));
  const verdict = { skipped: 0, doubled: 0, misordered: 0 };
  for (const got of readers) {
    const seen = new Set<string>();
    const latest = new Map<string, number>();
    for (const { id } of got) {
      const { subject, version } = partsOf(id);
      if (seen.has(id)) verdict.doubled += 1;
      else if (version < (latest.get(subject) ?? 0)) verdict.misordered += 1;
      seen.add(id);
      latest.set(subject, Math.max(version, latest.get(subject) ?? 0));
    }
    verdict.skipped += written.filter((id) => !seen.has(id)).length;
  }
  return verdict;
};
