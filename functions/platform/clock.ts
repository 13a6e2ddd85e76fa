/** Where time comes from: a Lambda's own, or one that a test moves by hand. */
export interface Clock {
  now(): Date;
}

/** The machine's clock; on Lambda it is kept within a millisecond or so by the host. */
export const systemClock: Clock = { now: () => new Date() };
