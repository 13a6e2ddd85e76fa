import type { Project, ProjectNames, ProjectTexts } from './project.ts';

type Given = Pick<Project, 'title' | 'community'> & Partial<Project>;

/** A project as it is in its first version: a draft of what is given, and nothing more. */
export const newProject = (id: string, now: Date, given: Given): Project => ({
  area: null,
  brand: null,
  board: null,
  lead: null,
  focusGroups: [],
  partners: [],
  startsOn: null,
  endsOn: null,
  needCount: 0,
  template: null,
  entry: null,
  topics: [],
  ...given,
  id,
  version: 1,
  state: 'DRAFT',
  commitmentCount: 0,
  evaluationCount: 0,
  createdAt: now.toISOString(),
  since: now.toISOString(),
  publishedAt: null,
});

/** A new project's body before anything is told in it. */
export const newTexts = (names: ProjectNames): ProjectTexts => ({
  text: null,
  place: null,
  risks: null,
  goals: null,
  lines: [],
  returnReason: null,
  cancelReason: null,
  names,
});
