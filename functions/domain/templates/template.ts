import type { FocusGroup } from '../people/person.ts';
import type { Evaluation } from '../projects/evaluation.ts';
import type { ProjectTexts } from '../projects/project.ts';

/**
 * A part of the service project library (服务项目库): what worked, as another community starts a project from it. It
 * holds what was done and, by the evaluation in force when it was made, what came of it; never where, when or with whom.
 * Its long texts stand apart, in {@link TemplateTexts}.
 */
export interface Template extends Pick<Evaluation, 'reached' | 'total'> {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** The project that it came from. */
  readonly project: string;
  /** The theme of the service board on which that project stood; null where it stood on none, or on one without. */
  readonly boardTheme: string | null;
  readonly focusGroups: readonly FocusGroup[];
  /** Whether other counties of the province are to see it. */
  readonly shared: boolean;
  readonly archived: boolean;
  readonly madeAt: string;
}

/** A template's long texts: what its project told, and what its maker adds. */
export interface TemplateTexts extends Pick<ProjectTexts, 'text' | 'risks' | 'lines'> {
  readonly steps: readonly string[];
  /** That it worked, in words. */
  readonly evidence: string;
}

/** So many steps a template has at most. */
export const stepsAtMost = 20;
