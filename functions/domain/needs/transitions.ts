import { conflict, refuse } from '../failure.ts';
import type { Need, NeedState } from './need.ts';

/** An action that moves a need from state to state; drawn in the README from this very table. */
export type NeedAction = 'triage' | 'assign' | 'accept' | 'return' | 'answer' | 'close' | 'reopen' | 'merge' | 'absorb';

/** From which states each action may start. Reopening also asks for an outcome that may be reopened. */
export const startingStates = {
  triage: ['HEARD', 'REOPENED', 'TRIAGED'],
  assign: ['TRIAGED', 'REFERRED', 'IN_PROGRESS'],
  accept: ['TRIAGED', 'REFERRED'],
  return: ['TRIAGED', 'REFERRED', 'IN_PROGRESS'],
  answer: ['TRIAGED', 'IN_PROGRESS', 'ANSWERED'],
  close: ['ANSWERED'],
  reopen: ['ANSWERED', 'CLOSED'],
  merge: ['HEARD', 'REOPENED', 'TRIAGED', 'REFERRED', 'IN_PROGRESS'],
  absorb: ['HEARD', 'REOPENED', 'TRIAGED', 'REFERRED', 'IN_PROGRESS', 'ANSWERED'],
} as const satisfies Record<NeedAction, readonly NeedState[]>;

/** Refuses an action on a version that is no longer current, or from a state that does not allow it. */
export const refusal = (need: Need, seen: number, action: NeedAction) => {
  if (need.version !== seen) return conflict(need.version);
  const allowed: readonly NeedState[] = startingStates[action];
  return allowed.includes(need.state) ? undefined : refuse('WRONG_STATE', undefined, { state: need.state });
};

/** A need that waits to be sorted again: whoever held it no longer does. */
export const unsorted = (need: Need, state: 'HEARD' | 'REOPENED'): Need => ({
  ...need,
  version: need.version + 1,
  state,
  outcome: null,
  triage: null,
  assignee: null,
  unit: null,
  partner: null,
  referredOn: null,
  answeredAt: null,
  reopenUntil: null,
});
