import type { Clock } from '../../functions/platform/clock.ts';

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Moves on by so many seconds. */
  advance(seconds: number): void;
  /** Moves to an instant (RFC 3339). */
  set(instant: string): void;
}

/** Starts at the given instant (RFC 3339). */
export const createManualClock = (start = '2026-03-02T01:00:00.000Z'): ManualClock => {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    advance: (seconds) => {
      now += seconds * 1_000;
    },
    set: (instant) => {
      now = Date.parse(instant);
    },
  };
};
