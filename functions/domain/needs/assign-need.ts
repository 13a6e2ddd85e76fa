import type { Outcome } from '../command.ts';
import { tokenOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';

interface AssignNeedInput extends NeedActionInput {
  /** Either a member or a unit. */
  readonly member?: string | null | undefined;
  readonly unit?: string | null | undefined;
}

/** Gives a sorted need to a worker or a unit, in place of whoever had it. */
export const assignNeed = async (
  desk: NeedDesk,
  input: AssignNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'assignNeed'>>> => {
  if ((input.member == null) === (input.unit == null)) return refuse('ASSIGNEE_AMBIGUOUS', ['member']);

  const also = {
    ...(input.unit != null && { unit: desk.counties.unit(input.unit) }),
    ...(input.member != null && { member: desk.members.member(input.member) }),
  };
  return actOnNeed(desk, 'assignNeed', 'assign', input, also, (need, seen) => {
    if (input.member != null && !seen.member) return refuse('NOT_FOUND', ['member']);
    if (input.unit != null && !seen.unit) return refuse('NOT_FOUND', ['unit']);
    if (seen.unit?.archived) return refuse('ARCHIVED', ['unit']);
    const after: Need = {
      ...need,
      version: need.version + 1,
      state: 'TRIAGED',
      assignee: input.member == null ? null : tokenOf(input.member, 'member'),
      unit: input.unit ?? null,
      referredOn: input.unit == null ? null : shanghaiDate(desk.clock.now()),
    };
    const data = { member: input.member ?? null, unit: after.unit };
    return ok({ after, event: { type: 'need.assigned', data } });
  });
};
