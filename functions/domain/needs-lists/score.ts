import { type Formula, type Parts, partNames } from './formula.ts';

/** What was counted of one topic: what its score is made of, and nothing of who they were. */
export interface Measures {
  /** Answers that vote for it; each once. */
  readonly votes: number;
  /** Human beings who asked for it or support it, by their digests; an anonymous need is one. */
  readonly supporters: number;
  readonly needs: number;
  /** The needs' urgencies (0-3) added up. */
  readonly urgency: number;
  /** Of voters and supporters those known to be of a priority group. */
  readonly priority: number;
  /** When the first of its needs was heard. */
  readonly earliestHeardAt: string | null;
}

/** What one part gives: 0-10000 by itself, and as many points of the score. */
export interface ScorePart {
  readonly value: number;
  readonly points: number;
}

/** A score in basis points with its parts, whose points add up to it; a part without any source in the list is null. */
export interface Score {
  readonly score: number;
  readonly parts: Parts<ScorePart | null>;
}

/** What all topics of a list are measured by, so that their scores can be compared. */
export interface Scale {
  /** Valid answers, of which votes are a share. */
  readonly valid: number;
  readonly mostSupporters: number;
  readonly anyNeed: boolean;
}

const whole = 10_000;
const share = (count: number, of: number): number => Math.floor((whole * count) / of);

const valuesOf = ({ valid, mostSupporters, anyNeed }: Scale, topic: Measures): Parts<number | null> => ({
  votes: valid > 0 ? share(topic.votes, valid) : null,
  support: mostSupporters > 0 ? share(topic.supporters, mostSupporters) : null,
  // A topic that nobody told a need of is not pressing: left out by itself, its other parts would weigh more than those of the rest.
  urgency: anyNeed ? share(topic.urgency, Math.max(1, 3 * topic.needs)) : null,
  focus: share(topic.priority, Math.max(1, topic.votes + topic.supporters)),
});

/** The weighted mean of the parts that the list has sources for, rounded down. */
export const scoreOf = ({ weights }: Pick<Formula, 'weights'>, scale: Scale, topic: Measures): Score => {
  const values = valuesOf(scale, topic);
  const total = partNames.reduce((sum, part) => sum + (values[part] === null ? 0 : weights[part]), 0);
  const rounded = (sum: number) => (total === 0 ? 0 : Math.floor(sum / total));
  let sum = 0;
  // Each part gets what the rounded sum grows by, so that rounding never makes the points miss the score.
  const part = (name: keyof Parts<number>): ScorePart | null => {
    const value = values[name];
    if (value === null) return null;
    const before = rounded(sum);
    sum += weights[name] * value;
    return { value, points: rounded(sum) - before };
  };
  const parts = { votes: part('votes'), support: part('support'), urgency: part('urgency'), focus: part('focus') };
  return { score: rounded(sum), parts };
};
