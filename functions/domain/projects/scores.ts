import { refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok } from '../result.ts';
import type { Criterion, Score } from './evaluation.ts';

/** A score as a client gives it. */
export type GivenScore = Pick<Score, 'criterion' | 'score'>;

const points = { from: 0, to: 100 };

/** The given scores in the order of the criteria: each of those in force must be scored, and none twice. */
export const scored = (inForce: readonly Criterion[], given: readonly GivenScore[]) => {
  const missing = new Map(inForce.map((criterion) => [criterion.code, criterion]));
  const scores = new Map<string, Score>();
  for (const [place, { criterion: code, score }] of given.entries()) {
    const field = ['scores', String(place)];
    const outside = outOfRange([...field, 'score'], score, points);
    if (outside) return outside;
    if (scores.has(code)) return refuse('SCORES_INCOMPLETE', [...field, 'criterion'], { criterion: code });
    const criterion = missing.get(code);
    if (!criterion) return refuse('NOT_FOUND', [...field, 'criterion']);
    missing.delete(code);
    scores.set(code, { criterion: code, label: criterion.label, weight: criterion.weight, score });
  }
  const [first] = missing.keys();
  if (first !== undefined) return refuse('SCORES_INCOMPLETE', ['scores', first], { criterion: first });
  return ok(inForce.flatMap(({ code }) => scores.get(code) ?? []));
};

/** The weighted mean of scores, rounded down; null of none. */
export const totalOf = (scores: readonly Score[]): number | null => {
  const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
  const points = scores.reduce((sum, { weight, score }) => sum + weight * score, 0);
  return weights === 0 ? null : Math.floor(points / weights);
};
