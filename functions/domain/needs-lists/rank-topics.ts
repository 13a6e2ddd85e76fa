import type { Formula } from './formula.ts';
import { type Measures, type Scale, type Score, scoreOf } from './score.ts';

/** A topic with what was counted of it. */
export interface MeasuredTopic extends Measures {
  readonly topic: string;
}

/** A topic with its score and its place, from 1. */
export interface RankedTopic extends MeasuredTopic, Score {
  readonly rank: number;
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** What was never heard as a need comes after all that was. */
const never = '~';

const higher = (a: MeasuredTopic & Score, b: MeasuredTopic & Score): number =>
  b.score - a.score ||
  b.votes - a.votes ||
  b.supporters - a.supporters ||
  inOrder(a.earliestHeardAt ?? never, b.earliestHeardAt ?? never) ||
  inOrder(a.topic, b.topic);

/** Ranks what anybody asks for. Whatever order the topics come in, the list is the same; ranks have no gaps. */
export const rankTopics = (
  formula: Pick<Formula, 'weights'>,
  valid: number,
  topics: readonly MeasuredTopic[],
): readonly RankedTopic[] => {
  const asked = topics.filter(({ votes, supporters }) => votes + supporters > 0);
  const scale: Scale = {
    valid,
    mostSupporters: asked.reduce((most, { supporters }) => Math.max(most, supporters), 0),
    anyNeed: asked.some(({ needs }) => needs > 0),
  };
  return asked
    .map((topic) => ({ ...topic, ...scoreOf(formula, scale, topic) }))
    .sort(higher)
    .map((topic, place) => ({ ...topic, rank: place + 1 }));
};
