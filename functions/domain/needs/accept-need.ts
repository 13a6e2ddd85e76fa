import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import { isHeld, isHolder } from './holder.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';

/** Whoever was given the need takes it on. */
export const acceptNeed = (
  desk: NeedDesk,
  input: NeedActionInput,
): Promise<Result<Outcome<Need>, NeedFailure<'acceptNeed'>>> =>
  actOnNeed(desk, 'acceptNeed', 'accept', input, {}, (need) => {
    if (!isHeld(need) || !isHolder(desk.viewer, need)) return refuse('NOT_ASSIGNED');
    const after: Need = { ...need, version: need.version + 1, state: 'IN_PROGRESS' };
    return ok({ after, event: { type: 'need.accepted', data: { state: after.state } } });
  });
