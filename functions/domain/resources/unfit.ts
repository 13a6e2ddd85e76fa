import { refuse } from '../failure.ts';
import type { LocalDate } from '../local-date.ts';
import type { Project } from '../projects/project.ts';
import { isWithin } from '../region-code.ts';
import { isOver, type Resource } from './resource.ts';

/**
 * Why a part of a resource cannot be promised to a project: it is withdrawn, over, for another place or other days, or
 * there is not so much of it. Days that a project does not have yet exclude nothing.
 */
export const unfit = (resource: Resource, project: Project, quantity: number, today: LocalDate) => {
  const { state, available, unit } = resource;
  if (state !== 'OFFERED') return refuse('WRONG_STATE', ['resource'], { state });
  const elsewhere = !isWithin(project.community, resource.region);
  const before = project.startsOn !== null && resource.endsOn < project.startsOn;
  const after = project.endsOn !== null && resource.startsOn > project.endsOn;
  if (isOver(resource, today) || elsewhere || before || after) return refuse('RESOURCE_NOT_VALID', ['resource']);
  if (available < quantity) return refuse('RESOURCE_SHORT', ['quantity'], { available, unit });
  return undefined;
};
