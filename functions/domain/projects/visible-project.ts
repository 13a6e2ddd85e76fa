import { reaches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import { projectPolicy } from './policy.ts';
import type { Project } from './project.ts';

/** The project, if a grant for the operation reaches its home community; else there is none. */
export const visibleProject = <P extends Project>(
  viewer: Member,
  operation: keyof typeof projectPolicy,
  project: P | undefined,
): P | undefined =>
  project && reaches(projectPolicy[operation], viewer, { region: project.community }) ? project : undefined;
