import type { ProjectState } from '../../../../functions/domain/projects/project.ts';

/** A project as a command answers it, and as it stands in the county. */
export interface StandingProject {
  readonly id: string;
  readonly version: number;
  readonly state: ProjectState;
}

/** What to select of a project to get a {@link StandingProject}. */
export const projectFields = 'id version state';
