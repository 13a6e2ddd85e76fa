import type { Outcome } from '../command.ts';
import { tokenOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { partnerPolicy } from '../partners/policy.ts';
import { visiblePartner } from '../partners/visible-partner.ts';
import { ok, type Result } from '../result.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';

interface AssignNeedInput extends NeedActionInput {
  /** One of the three. */
  readonly member?: string | null | undefined;
  readonly unit?: string | null | undefined;
  readonly partner?: string | null | undefined;
}

/** Gives a sorted need to a worker, a unit, or a partner with the skill for it, in place of whoever had it. */
export const assignNeed = async (
  desk: NeedDesk,
  input: AssignNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'assignNeed'>>> => {
  const named = [input.member, input.unit, input.partner].filter((one) => one != null);
  if (named.length !== 1) return refuse('ASSIGNEE_AMBIGUOUS', ['member']);

  const also = {
    ...(input.unit != null && { unit: desk.counties.unit(input.unit) }),
    ...(input.member != null && { member: desk.members.member(input.member) }),
    ...(input.partner != null && { partner: desk.partners.partner(input.partner) }),
  };
  return actOnNeed(desk, 'assignNeed', 'assign', input, also, (need, seen) => {
    if (input.member != null && !seen.member) return refuse('NOT_FOUND', ['member']);
    if (input.unit != null && !seen.unit) return refuse('NOT_FOUND', ['unit']);
    if (seen.unit?.archived) return refuse('ARCHIVED', ['unit']);
    const partner = visiblePartner(desk.viewer, partnerPolicy.partner, seen.partner);
    if (input.partner != null && !partner) return refuse('NOT_FOUND', ['partner']);
    if (partner?.archived) return refuse('ARCHIVED', ['partner']);
    const after: Need = {
      ...need,
      version: need.version + 1,
      state: 'TRIAGED',
      assignee: input.member == null ? null : tokenOf(input.member, 'member'),
      unit: input.unit ?? null,
      partner: partner?.id ?? null,
      referredOn: input.unit == null ? null : shanghaiDate(desk.clock.now()),
    };
    const data = { member: input.member ?? null, unit: after.unit, partner: after.partner };
    return ok({ after, event: { type: 'need.assigned', data } });
  });
};
