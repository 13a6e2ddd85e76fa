import type { FocusGroup } from '../people/person.ts';

/** The parts of a score, in the order in which they are added up. */
export const partNames = ['votes', 'support', 'urgency', 'focus'] as const;

/** Something of each part of a score. */
export type Parts<T> = Readonly<Record<(typeof partNames)[number], T>>;

/** 公式: how much each part of a score weighs, and which groups come first. A version is never changed: the next one takes its place. */
export interface Formula {
  readonly id: string;
  /** From 1; Formula 1 is built in. */
  readonly number: number;
  /** Whole numbers from 0, 100 together. */
  readonly weights: Parts<number>;
  /** 优先群体: who of those that vote or support makes the part `focus`. */
  readonly focusGroups: readonly FocusGroup[];
}

/** Formula 1 of a county: half of it votes, a third support. */
export const firstFormula = (county: string): Formula => ({
  id: formulaId(county, 1),
  number: 1,
  weights: { votes: 50, support: 30, urgency: 10, focus: 10 },
  focusGroups: ['ELDERLY', 'CHILD', 'DISABLED', 'HARDSHIP', 'LEFT_BEHIND'],
});

/** Formulas are counted, not named: the id only tells one county's from another's. */
export const formulaId = (county: string, number: number): string => `${county}-formula-${number}`;

/** So many versions of its formula a county may make. */
export const formulasAtMost = 100;
