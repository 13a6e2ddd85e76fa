import type { ProjectGoals } from './project.ts';

/** 评价指标: one of the points by which the county judges its projects, by the local standard for their evaluation. */
export interface Criterion {
  readonly id: string;
  readonly code: string;
  readonly label: string;
  /** How much it counts beside the others, 1-100. */
  readonly weight: number;
  readonly archived: boolean;
  readonly version: number;
}

/** A score out of 100, with the criterion as it was then: what is changed about that later leaves this alone. */
export interface Score extends Pick<Criterion, 'label' | 'weight'> {
  /** The criterion's code. */
  readonly criterion: string;
  readonly score: number;
}

/** 满意度: how many rated a project from 1 to 5, and the sum of their ratings. */
export interface Satisfaction {
  readonly count: number;
  readonly sum: number;
}

/** 绩效评价: a look back at a project. It is never changed; a later one takes its place. */
export interface Evaluation {
  /** From 1; each corrects the one before. */
  readonly number: number;
  readonly at: string;
  /** Digest of the member who made it. */
  readonly by: string;
  /** The project's goals as they were. */
  readonly planned: ProjectGoals | null;
  readonly reached: ProjectGoals;
  readonly scores: readonly Score[];
  /** The weighted mean of the scores, rounded down; null where the county had no criteria. */
  readonly total: number | null;
  /** Of those who had rated the project by then. */
  readonly satisfaction: Satisfaction;
  readonly summary: string;
}

/** So many criteria may be in force in a county. */
export const criteriaAtMost = 50;
