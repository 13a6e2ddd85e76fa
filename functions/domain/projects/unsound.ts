import { refuse } from '../failure.ts';
import { isWithin } from '../region-code.ts';
import type { Project } from './project.ts';

/** What no project may be, however it came to be so: to end before it begins, to serve what its home does not lie in. */
export const unsound = ({ startsOn, endsOn, area, community }: Project) => {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) return refuse('BAD_DATES', ['endsOn']);
  if (area !== null && (area === community || !isWithin(community, area))) return refuse('BAD_REGION', ['area']);
  return undefined;
};
