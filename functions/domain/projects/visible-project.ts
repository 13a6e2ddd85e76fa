import { reaches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import { projectPolicy } from './policy.ts';
import type { Project } from './project.ts';

/** The project, if a grant for the operation reaches its home community, or is of a partner that it is with; else there is none. */
export const visibleProject = <P extends Project>(
  viewer: Member,
  operation: keyof typeof projectPolicy,
  project: P | undefined,
): P | undefined =>
  project &&
  reaches(projectPolicy[operation], viewer, {
    region: project.community,
    partners: project.partners.map(({ partner }) => partner),
  })
    ? project
    : undefined;
