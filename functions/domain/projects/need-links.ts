import { refuse } from '../failure.ts';
import type { Need } from '../needs/need.ts';
import { visible } from '../needs/visible.ts';
import { ok } from '../result.ts';
import type { Member } from '../viewer.ts';
import { type NeedLink, projectLimits } from './project.ts';

/** Refuses more needs than may be named at once; one that is named twice is one. */
export const tooManyNeeds = (named: readonly string[], max: number = projectLimits.needs) =>
  new Set(named).size > max ? refuse('TOO_MANY_NEEDS', ['needs'], { max }) : undefined;

/** Whether a need was sorted to become a project, and is not closed. */
const waits = (need: Need): boolean => need.triage?.decision === 'PROJECT' && need.state !== 'CLOSED';

/** Of what was read the needs that the viewer may link; the others are passed over. */
export const waitingNeeds = (viewer: Member, found: readonly (Need | undefined)[]): readonly Need[] =>
  found.filter((need) => need !== undefined).filter((need) => visible(viewer, 'need', need) && waits(need));

/** So many topics a project keeps: it is for few things, and its head is short. */
const topicsKept = 20;

/** The topics that a project is for, with those of more needs. */
export const topicsOf = (kept: readonly string[], needs: readonly (Need | undefined)[]): readonly string[] =>
  [...new Set([...kept, ...needs.flatMap((need) => need?.topic ?? [])])].slice(0, topicsKept);

/**
 * Links to the named needs, each once, but to those that are linked; `found` and `linked` hold what was read for each
 * name. A need must have been sorted to become a project, and not be closed. One that is merged or closed a moment
 * later keeps its trail.
 */
export const linksTo = (
  { viewer, now }: { readonly viewer: Member; readonly now: Date },
  named: readonly string[],
  found: readonly (Need | undefined)[],
  linked: readonly (NeedLink | undefined)[] = [],
) => {
  const links = new Map<string, NeedLink>();
  for (const [place, id] of named.entries()) {
    if (linked[place]) continue;
    const need = visible(viewer, 'need', found[place]);
    if (!need) return refuse('NOT_FOUND', ['needs', String(place)]);
    if (!waits(need)) return refuse('NEED_NOT_FOR_PROJECT', ['needs', String(place)], { state: need.state });
    links.set(id, { need: id, title: need.title, community: need.community, linkedAt: now.toISOString() });
  }
  return ok([...links.values()]);
};
