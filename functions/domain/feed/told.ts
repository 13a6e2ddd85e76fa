import { type EventKind, kindOfEvent } from '../event-kind.ts';
import { eventCatalogue } from '../events.ts';
import { toldToPartners } from '../projects/told-to-partners.ts';
import { isWithin } from '../region-code.ts';
import type { Grant, Member } from '../viewer.ts';
import type { FeedEvent } from './feed-event.ts';

/** Who holds which role is the administrators' own. */
const ofAdministrators: ReadonlySet<EventKind> = new Set(['MEMBER']);

const tells = ({ role, scope, kinds = [] }: Grant, { type, region }: FeedEvent): boolean => {
  const kind = kindOfEvent(type);
  switch (role) {
    case 'COUNTY_ADMIN':
      return isWithin(region, scope);
    case 'INTEGRATOR':
      return isWithin(region, scope) && kinds.includes(kind);
    case 'COMMUNITY_WORKER':
    case 'SOCIAL_WORKER':
      return isWithin(region, scope) && !ofAdministrators.has(kind);
    default:
      return false;
  }
};

/** Whether the viewer is told that it happened: an integrator by the kinds granted, staff by where it was. */
export const isTold = ({ grants }: Member, event: FeedEvent): boolean => grants.some((grant) => tells(grant, event));

/** Whether the viewer is told of everything, so that nothing has to be looked at. */
export const isToldAll = ({ owner, grants }: Member): boolean =>
  grants.some(({ role, scope }) => role === 'COUNTY_ADMIN' && scope === owner);

/**
 * An event's data as the viewer is told it: what the catalogue tells, without what only our own consumers see. Whoever is told
 * of it for being a partner of its project alone is told no more than a partner sees there.
 */
export const toldData = (viewer: Member, event: FeedEvent): Readonly<Record<string, unknown>> => {
  const { type, data } = event;
  const known = Object.keys(eventCatalogue[type]?.data ?? {});
  const told = isTold(viewer, event) ? known : known.filter((field) => toldToPartners[type]?.includes(field));
  return Object.fromEntries(Object.entries(data).filter(([field]) => told.includes(field)));
};
