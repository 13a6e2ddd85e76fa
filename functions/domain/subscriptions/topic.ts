import { kindOf, tokenOf } from '../entity-id.ts';
import { kindOfEvent } from '../event-kind.ts';
import type { FeedEvent } from '../feed/feed-event.ts';
import { townshipOf } from '../region-code.ts';

/**
 * What a subscription listens to. `where` is a township's or community's code, a project's token, or `*` for all of the
 * county; `what` is a type of events, a kind (`NEED`), or `*`.
 */
export interface Topic {
  readonly where: string;
  readonly what: string;
}

/** Anywhere in the county, or anything. */
export const anything = '*';

/** The project that an event is of or names; undefined where it has none. */
const projectOfEvent = ({ subject, data }: FeedEvent): string | undefined => {
  if (kindOf(subject) === 'project') return subject;
  return 'project' in data ? data.project : undefined;
};

/** The places at which an event is heard: everywhere, its township, its community, its project. At most four. */
const placesOf = (event: FeedEvent): readonly string[] => {
  const project = projectOfEvent(event);
  return [
    anything,
    ...(event.region.length >= 9 ? [townshipOf(event.region)] : []),
    ...(event.region.length === 12 ? [event.region] : []),
    ...(project === undefined ? [] : [tokenOf(project, 'project')]),
  ];
};

/** All topics under which somebody may listen to an event: what it is, its kind, and anything, at each of its places. */
export const topicsOf = (event: FeedEvent): readonly Topic[] =>
  placesOf(event).flatMap((where) => [event.type, kindOfEvent(event.type), anything].map((what) => ({ where, what })));
