import { tokenOf } from '../entity-id.ts';
import { type EventKind, kindOfEvent } from '../event-kind.ts';
import { type EventType, eventCatalogue } from '../events.ts';
import { fail, ok, type Result } from '../result.ts';
import { anything, type Topic } from './topic.ts';

/** Each field of Subscription, and what it tells of where nothing narrower is asked for: a kind, a type, or anything. */
const toldBy = {
  projectUpdated: 'PROJECT',
  needUpdated: 'NEED',
  needsListPublished: 'list.published',
  figuresChanged: anything,
  events: anything,
} as const;

/** The name of a field of Subscription. */
export type SubscriptionField = keyof typeof toldBy;

/** By what a client narrows a subscription. */
export interface Narrowing {
  readonly project?: string | null | undefined;
  readonly community?: string | null | undefined;
  readonly township?: string | null | undefined;
  readonly kinds?: readonly EventKind[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
}

/** Each type is a row of the table for as long as somebody listens. */
const typesAtMost = 20;

const isType = (type: string): type is EventType => Object.hasOwn(eventCatalogue, type);

const tells = (field: SubscriptionField, type: string): boolean => {
  const told: string = toldBy[field];
  return isType(type) && (told === anything || told === kindOfEvent(type));
};

/** Where and for what a subscription listens, or why there is no such place or thing, in a sentence for its developer. */
export const topicsToHear = (
  field: SubscriptionField,
  { project, community, township, kinds, types }: Narrowing,
): Result<readonly Topic[], string> => {
  if (community && community.length !== 12) return fail('"community" is a code of 12 digits.');
  if (township && township.length !== 9) return fail('"township" is a code of 9 digits.');
  const places = [project && tokenOf(project, 'project'), community, township].filter((place) => place != null);
  if (places.length > 1) return fail('Name at most one of "project", "community" and "township".');
  if (kinds && types) return fail('Name "kinds" or "types", not both.');
  const things = [...new Set(types ?? kinds ?? [toldBy[field]])];
  if (things.length === 0 || things.length > typesAtMost) return fail(`"types" and "kinds" are 1 to ${typesAtMost}.`);
  if (types && !things.every((type) => tells(field, type))) return fail('"types" has one that is not told here.');
  const where = places[0] ?? anything;
  return ok(things.map((what) => ({ where, what })));
};
