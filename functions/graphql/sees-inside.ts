import { needPolicy } from '../domain/needs/policy.ts';
import { mayCall } from '../domain/policy.ts';
import type { Context } from './context.ts';

/** Whether what is internal about a need may be shown: to whoever may write internal remarks, not to residents. */
export const seesInside = ({ viewer }: Context): boolean => mayCall(needPolicy.noteNeed, viewer);
