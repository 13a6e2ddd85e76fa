import { expect, test } from 'vitest';
import type { ProjectState } from '../../../../../functions/domain/projects/project.ts';
import { nextProjectStep, type ProjectStep } from '../../../../../infra/local/demo/load/next-project-step.ts';

const ends: Readonly<Record<ProjectStep, ProjectState>> = {
  submitProject: 'SUBMITTED',
  returnProject: 'RETURNED',
  approveProject: 'APPROVED',
  publishProject: 'PUBLISHED',
  beginProject: 'RUNNING',
  evaluateProject: 'EVALUATED',
  closeProject: 'CLOSED',
};

const walk = (planned: ProjectState, state: ProjectState = 'DRAFT', steps = 0): ProjectState => {
  const step = steps > 9 ? undefined : nextProjectStep(state, planned);
  return step === undefined ? state : walk(planned, ends[step], steps + 1);
};

test.each<ProjectState>(['DRAFT', 'RETURNED', ...Object.values(ends)])('a draft comes to %s', (planned) => {
  const state = walk(planned);

  expect(state).toBe(planned);
});

test.each<[ProjectState, ProjectState]>([
  ['CANCELLED', 'CLOSED'],
  ['RETURNED', 'RUNNING'],
  ['APPROVED', 'RETURNED'],
  ['RUNNING', 'PUBLISHED'],
  ['CLOSED', 'DRAFT'],
])('a project that somebody took to %s is left there, though %s was planned', (state, planned) => {
  const step = nextProjectStep(state, planned);

  expect(step).toBeUndefined();
});
