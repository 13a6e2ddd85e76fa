import type { ProjectStore } from '../projects/ports.ts';
import type { Project } from '../projects/project.ts';
import type { RegionCode } from '../region-code.ts';

/** So many of a community's newest projects are looked at. */
const looked = 500;

/** The newest projects of a community that were not called off. */
export const standingProjects = async (
  projects: Pick<ProjectStore, 'listRecent'>,
  community: RegionCode,
): Promise<readonly Project[]> => {
  const recent = await projects.listRecent(community, looked);
  return recent.filter(({ state }) => state !== 'CANCELLED');
};

/** How many of these projects are for each topic. */
export const coverageOf = (projects: readonly Pick<Project, 'topics'>[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const topic of projects.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return counts;
};
