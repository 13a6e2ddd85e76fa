import { seededRandom } from './seeded-random.ts';

/** What can go wrong with a request; each is something that AWS does and DynamoDB Local never. */
export type FaultKind = 'CONFLICT' | 'THROTTLE' | 'LOST_ANSWER' | 'UNPROCESSED' | 'STALE_INDEX';

/** How likely each fault is, from 0 to 1, where it applies. */
export type FaultRates = Readonly<Partial<Record<FaultKind, number>>>;

/** Draws faults from a seed: the same requests in the same order have the same ones. */
export interface FaultPlan {
  /** Whether this fault strikes now; `about` names what the request is about, however often it is sent. */
  strikes(kind: FaultKind, about: string): boolean;
  /** How often each fault struck. */
  readonly struck: Readonly<Record<FaultKind, number>>;
}

/** No fault strikes the same thing more than twice, so a caller that tries three times succeeds. */
const mostPerThing = 2;

/** A plan for one client. The order of requests sent at the same time is their own, so keep those few. */
export const faultPlan = (seed: number, rates: FaultRates): FaultPlan => {
  const random = seededRandom(seed);
  const times = new Map<string, number>();
  const struck = { CONFLICT: 0, THROTTLE: 0, LOST_ANSWER: 0, UNPROCESSED: 0, STALE_INDEX: 0 };
  return {
    struck,
    strikes: (kind, about) => {
      const before = times.get(about) ?? 0;
      // Drawn even when it may not strike, so that later draws do not depend on it.
      if (random() >= (rates[kind] ?? 0) || before >= mostPerThing) return false;
      times.set(about, before + 1);
      struck[kind] += 1;
      return true;
    },
  };
};
