import { reachableRegion } from '../policy.ts';
import type { RegionCode } from '../region-code.ts';
import { projectPolicy } from './policy.ts';
import type { ProjectDesk } from './ports.ts';

/** So many of a community's newest projects are counted. */
const counted = 500;

/** How many of a community's projects stand on needs; `complete` is false where only the newest were counted. */
interface ProjectOrigins {
  readonly projects: number;
  readonly fromNeeds: number;
  readonly complete: boolean;
}

/** Counts where a community's projects come from. */
export const projectOrigins = async (
  { viewer, projects }: ProjectDesk,
  community: RegionCode,
): Promise<ProjectOrigins> => {
  const region = reachableRegion(projectPolicy.projectOrigins, viewer, community);
  const recent = await projects.listRecent(region, counted + 1);
  const looked = recent.slice(0, counted);
  return {
    projects: looked.length,
    fromNeeds: looked.filter(({ needCount }) => needCount > 0).length,
    complete: recent.length <= counted,
  };
};
