import { titleBigrams } from './title-bigrams.ts';

/** What two needs are compared by; a need has no category before triage and need not be of a compound. */
interface ComparedNeed {
  readonly title: string;
  readonly category: string | null;
  readonly compound: string | null;
}

/** What speaks for a duplicate, as staff are told it. */
type LikenessReason = 'SIMILAR_TITLE' | 'SAME_CATEGORY' | 'SAME_COMPOUND';

/** How alike two needs are: 0 to 1.4, and why. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly LikenessReason[];
}

/** How far back duplicates are looked for in a community: this many of its newest needs, of this many days. */
export const likenessWindow = { needs: 100, days: 60 } as const;

const enough = 0.5;
const suggested = 5;
const forOneFact = 0.2;
// From here on the titles alone, with one other fact, would be enough: below it they are not worth naming.
const similarTitle = 0.3;

const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let shared = 0;
  for (const pair of a) shared += b.has(pair) ? 1 : 0;
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
};

const same = (a: string | null, b: string | null): boolean => a !== null && a === b;

/** Jaccard of the titles' bigrams, 0.2 for the same category, 0.2 for the same compound; two unknowns are not the same. */
export const likeness = (a: ComparedNeed, b: ComparedNeed): Likeness => {
  const title = jaccard(titleBigrams(a.title), titleBigrams(b.title));
  const category = same(a.category, b.category);
  const compound = same(a.compound, b.compound);
  const reasons: LikenessReason[] = [];
  if (title >= similarTitle) reasons.push('SIMILAR_TITLE');
  if (category) reasons.push('SAME_CATEGORY');
  if (compound) reasons.push('SAME_COMPOUND');
  return { score: title + (category ? forOneFact : 0) + (compound ? forOneFact : 0), reasons };
};

/** The needs that the candidate probably repeats: at most five, likeliest first, of equals in the order given. */
export const likelyDuplicates = <Need extends ComparedNeed>(
  candidate: ComparedNeed,
  others: readonly Need[],
): readonly (Likeness & { readonly need: Need })[] =>
  others
    .map((need) => ({ need, ...likeness(candidate, need) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, suggested);
