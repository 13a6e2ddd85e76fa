import { refuse } from './failure.ts';

const shape = /^[A-Za-z0-9_-]{8,64}$/;

/** The refusal of a key that is no key, before anything is read; undefined for one that is. */
export const badIdempotencyKey = (key: string) =>
  shape.test(key) ? undefined : refuse('BAD_IDEMPOTENCY_KEY', ['idempotencyKey']);
