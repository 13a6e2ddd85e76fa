import { conflict, refuse } from '../failure.ts';
import type { Project, ProjectState } from './project.ts';

/** What is done to a project; that which moves it from state to state is drawn in the README from this very table. */
export type ProjectAction =
  | 'revise'
  | 'submit'
  | 'return'
  | 'approve'
  | 'publish'
  | 'reschedule'
  | 'begin'
  | 'evaluate'
  | 'close'
  | 'cancel'
  | 'link'
  | 'commit'
  | 'release'
  | 'tell'
  | 'retract'
  | 'record';

/** From which states each action may start. */
export const startingStates = {
  revise: ['DRAFT', 'RETURNED'],
  submit: ['DRAFT', 'RETURNED'],
  return: ['SUBMITTED'],
  approve: ['SUBMITTED'],
  publish: ['APPROVED'],
  reschedule: ['APPROVED', 'PUBLISHED', 'RUNNING'],
  begin: ['PUBLISHED'],
  evaluate: ['RUNNING', 'EVALUATED'],
  close: ['EVALUATED'],
  cancel: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'RUNNING'],
  link: ['DRAFT', 'RETURNED', 'APPROVED', 'PUBLISHED', 'RUNNING'],
  commit: ['DRAFT', 'RETURNED', 'APPROVED', 'PUBLISHED', 'RUNNING'],
  release: ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'RUNNING', 'EVALUATED', 'CLOSED'],
  tell: ['PUBLISHED', 'RUNNING', 'EVALUATED'],
  retract: ['PUBLISHED', 'RUNNING', 'EVALUATED', 'CLOSED', 'CANCELLED'],
  record: ['PUBLISHED', 'RUNNING', 'EVALUATED'],
} as const satisfies Record<ProjectAction, readonly ProjectState[]>;

/** Refuses an action on a version that is no longer current, or from a state that does not allow it. */
export const refusal = (project: Project, seen: number, action: ProjectAction) => {
  if (project.version !== seen) return conflict(project.version);
  const allowed: readonly ProjectState[] = startingStates[action];
  return allowed.includes(project.state) ? undefined : refuse('WRONG_STATE', undefined, { state: project.state });
};

/** The next version of a project, in a state from now on, or as long as it was in it already. */
export const moved = (project: Project, state: ProjectState, now: Date): Project => ({
  ...project,
  version: project.version + 1,
  state,
  since: state === project.state ? project.since : now.toISOString(),
});
