import { conflict, refuse } from '../failure.ts';
import type { Batch, BatchState } from './batch.ts';

/** What is done to a batch. */
type BatchAction = 'revise' | 'open' | 'tally' | 'close';

/** From which states each action may start. A batch that is CLOSING goes on being closed. */
export const startingStates = {
  revise: ['DRAFT', 'OPEN'],
  open: ['DRAFT'],
  tally: ['OPEN'],
  close: ['OPEN', 'CLOSING'],
} as const satisfies Record<BatchAction, readonly BatchState[]>;

/** Refuses an action from a state that does not allow it. */
export const wrongState = ({ state }: Batch, action: BatchAction) => {
  const allowed: readonly BatchState[] = startingStates[action];
  return allowed.includes(state) ? undefined : refuse('WRONG_STATE', undefined, { state });
};

/** Refuses an action on a version that is no longer current, or from a state that does not allow it. */
export const refusal = (batch: Batch, seen: number, action: BatchAction) =>
  batch.version === seen ? wrongState(batch, action) : conflict(batch.version);
