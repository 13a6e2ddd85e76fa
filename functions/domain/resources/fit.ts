import type { LocalDate } from '../local-date.ts';
import { isWithin, type RegionCode, townshipOf } from '../region-code.ts';
import type { Resource } from './resource.ts';

/** What speaks for a resource, as staff are told it. */
type FitReason =
  | 'SAME_COMMUNITY'
  | 'SAME_TOWNSHIP'
  | 'WHOLE_COUNTY'
  | 'VALID_THROUGHOUT'
  | 'VALID_PARTLY'
  | 'ENOUGH'
  | 'PARTLY_ENOUGH';

/** What is looked for: so much, in a community, from one day on; `until` is the last day, undefined where it is open. */
export interface Wanted {
  readonly community: RegionCode;
  readonly quantity: number;
  readonly from: LocalDate;
  readonly until: LocalDate | undefined;
}

/** A resource that fits: from 20 to 100, and why. */
interface Fit<R> {
  readonly resource: R;
  readonly score: number;
  readonly reasons: readonly FitReason[];
}

type Offered = Pick<Resource, 'id' | 'region' | 'available' | 'startsOn' | 'endsOn'>;

/** So many fits are shown. */
const shown = 20;

const closeness = (region: RegionCode, community: RegionCode): readonly [FitReason, number] | undefined => {
  if (region === community) return ['SAME_COMMUNITY', 20];
  if (region === townshipOf(community)) return ['SAME_TOWNSHIP', 10];
  return isWithin(community, region) ? ['WHOLE_COUNTY', 0] : undefined;
};

// An open end asks for no more than the first day: nobody knows yet how long it will take.
const validity = ({ startsOn, endsOn }: Offered, { from, until }: Wanted): readonly [FitReason, number] | undefined => {
  const last = until ?? from;
  if (endsOn < from || last < from || (until !== undefined && startsOn > until)) return undefined;
  return startsOn <= from && last <= endsOn ? ['VALID_THROUGHOUT', 40] : ['VALID_PARTLY', 20];
};

const sufficiency = (available: number, quantity: number): readonly [FitReason, number] | undefined => {
  if (available < 1 || quantity < 1) return undefined;
  return available >= quantity ? ['ENOUGH', 40] : ['PARTLY_ENOUGH', (40 * available) / quantity];
};

/**
 * How well a resource fits, or undefined where it does not: elsewhere, wholly outside the days, nothing left.
 * 20 for the same community, 10 for the same township; 40 if valid throughout, 20 if partly; 40 if there is enough, else
 * the share of 40 that there is.
 */
export const fitOf = <R extends Offered>(resource: R, wanted: Wanted): Fit<R> | undefined => {
  const parts = [
    closeness(resource.region, wanted.community),
    validity(resource, wanted),
    sufficiency(resource.available, wanted.quantity),
  ];
  const told = parts.filter((part) => part !== undefined);
  if (told.length < parts.length) return undefined;
  const score = told.reduce((sum, [, points]) => sum + points, 0);
  return { resource, score, reasons: told.map(([reason]) => reason) };
};

const inOrder = <R extends Offered>(a: Fit<R>, b: Fit<R>): number => {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [`${a.resource.endsOn} ${a.resource.id}`, `${b.resource.endsOn} ${b.resource.id}`];
  return left < right ? -1 : 1;
};

/** A fit of a whole resource. */
export type ResourceFit = Fit<Resource>;

/** The best twenty; of equals what ends sooner goes first, so that it is used before it is lost, then what was offered earlier. */
export const fittest = <R extends Offered>(resources: readonly R[], wanted: Wanted): readonly Fit<R>[] =>
  resources
    .flatMap((resource) => fitOf(resource, wanted) ?? [])
    .sort(inOrder)
    .slice(0, shown);
