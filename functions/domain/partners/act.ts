import type { Outcome, Reads, Seen, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { PartnerCommand, PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import { partnerPolicy } from './policy.ts';
import type { PartnerDesk } from './ports.ts';
import { reachedPartner, visiblePartner } from './visible-partner.ts';

/** What every action on a partner names: which one, and the version that was seen. */
export interface PartnerActionInput extends CommandInput {
  readonly partner: string;
  readonly version: number;
}

/** What an action makes of a partner; undefined where all is already as it should be. */
interface Acted {
  readonly changes: Partial<Partner>;
  readonly event: DomainEvent;
  readonly writes?: readonly Write[];
}

/**
 * One action on one partner: found, within the viewer's reach, at the version seen; then `change` says what becomes of
 * it. Head and event are written in one transaction with what else the action writes. What still binds or shows
 * somebody is taken back from an archived partner too, so each action says for itself whether it asks for one in use.
 */
export const actOnPartner = <C extends PartnerCommand, R extends Reads>(
  { viewer, partners, commands }: PartnerDesk,
  operation: C,
  input: PartnerActionInput,
  also: R,
  change: (
    partner: Partner,
    seen: Seen<R>,
  ) => Result<Acted | undefined, PartnerFailure<C>> | Promise<Result<Acted | undefined, PartnerFailure<C>>>,
): Promise<Result<Outcome<Partner>, PartnerFailure<C> | PartnerFailure<'removePartnerContact'>>> => {
  type Answer = Result<
    { entity: Partner; writes: readonly Write[] },
    PartnerFailure<C> | PartnerFailure<'removePartnerContact'>
  >;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { ...also, partner: partners.partner(input.partner) },
    async (seen): Promise<Answer> => {
      const partner = reachedPartner(viewer, partnerPolicy[operation], seen.partner as Partner | undefined);
      if (!partner) return refuse('NOT_FOUND', ['partner']);
      if (partner.version !== input.version) return conflict(partner.version);
      const acted = await change(partner, seen as Seen<R>);
      if (!acted.ok) return acted;
      if (!acted.value) return ok({ entity: partner, writes: [] });
      const { changes, event, writes = [] } = acted.value;
      const after: Partner = { ...partner, ...changes, version: partner.version + 1 };
      return ok({ entity: after, writes: [...partners.save(partner, after, event), ...writes] });
    },
    (seen) => visiblePartner(viewer, partnerPolicy.partner, seen.partner as Partner | undefined),
  );
};
