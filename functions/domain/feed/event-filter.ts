import { type EventKind, kindOfEvent } from '../event-kind.ts';
import { eventCatalogue } from '../events.ts';
import { isWithin, type RegionCode } from '../region-code.ts';
import type { FeedEvent } from './feed-event.ts';

/** What of a feed somebody wants to be told: events that meet all that is named. */
export interface EventFilter {
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly region?: RegionCode | null | undefined;
  readonly project?: string | null | undefined;
}

const isIn = <T>(named: readonly T[] | null | undefined, value: T): boolean =>
  named == null || named.length === 0 || named.includes(value);

/** Whether the event happened to the project, or names it. */
const isOfProject = ({ subject, data }: FeedEvent, project: string): boolean =>
  subject === project || ('project' in data && data.project === project);

/** Whether the filter lets nothing fall, so that nothing has to be looked at. */
export const wantsAll = ({ kinds, types, region, project }: EventFilter): boolean =>
  !kinds?.length && !types?.length && region == null && project == null;

/** Whether an event meets the filter. */
export const isWanted = ({ kinds, types, region, project }: EventFilter, event: FeedEvent): boolean =>
  isIn(kinds, kindOfEvent(event.type)) &&
  isIn<string>(types, event.type) &&
  (region == null || isWithin(event.region, region)) &&
  (project == null || isOfProject(event, project));

/** Whether all types that the filter names are in the catalogue: a wrong letter would be silence for ever. */
export const hasKnownTypes = ({ types }: EventFilter): boolean =>
  (types ?? []).every((type) => Object.hasOwn(eventCatalogue, type));
