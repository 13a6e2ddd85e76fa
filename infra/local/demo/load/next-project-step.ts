import type { ProjectState } from '../../../../functions/domain/projects/project.ts';

/** What staff do next about a project, by its name in the API. */
export type ProjectStep =
  | 'submitProject'
  | 'returnProject'
  | 'approveProject'
  | 'publishProject'
  | 'beginProject'
  | 'evaluateProject'
  | 'closeProject';

interface Stop {
  readonly state: ProjectState;
  readonly next: ProjectStep | undefined;
}

const start: Stop = { state: 'DRAFT', next: 'submitProject' };
const returned: readonly Stop[] = [start, { state: 'SUBMITTED', next: 'returnProject' }];
const onwards: readonly Stop[] = [
  start,
  { state: 'SUBMITTED', next: 'approveProject' },
  { state: 'APPROVED', next: 'publishProject' },
  { state: 'PUBLISHED', next: 'beginProject' },
  { state: 'RUNNING', next: 'evaluateProject' },
  { state: 'EVALUATED', next: 'closeProject' },
];

/**
 * The step from a state towards the planned one; undefined where it is reached, or where somebody took the project
 * another way or further. It depends on nothing else, so a load that was stopped goes on at any step.
 */
export const nextProjectStep = (state: ProjectState, planned: ProjectState): ProjectStep | undefined => {
  const way = planned === 'RETURNED' ? returned : onwards;
  const end = way.findIndex((stop) => stop.state === planned);
  return way.slice(0, end < 0 ? way.length : end).find((stop) => stop.state === state)?.next;
};
