import type { Outcome } from '../command.ts';
import { isInForce } from '../counties/region.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { visiblePartner } from '../partners/visible-partner.ts';
import { reaches } from '../policy.ts';
import type { RegionCode } from '../region-code.ts';
import { ok, type Result } from '../result.ts';
import { checkOffer, type Offer } from './check-offer.ts';
import type { ResourceFailure } from './failures.ts';
import { resourcePolicy } from './policy.ts';
import type { ResourceDesk } from './ports.ts';
import type { Resource, ResourceKind } from './resource.ts';

interface OfferResourceInput extends CommandInput, Omit<Offer, 'conditions'> {
  readonly partner: string;
  readonly kind: ResourceKind;
  readonly region: RegionCode;
  readonly conditions?: string | null | undefined;
}

/** Writes down what a partner offers, all of it free. */
export const offerResource = async (
  { viewer, ids, clock, commands, resources, partners, counties }: ResourceDesk,
  input: OfferResourceInput,
): Promise<Result<Outcome<Resource>, ResourceFailure<'offerResource'>>> => {
  const offer = checkOffer({ ...input, conditions: input.conditions ?? null });
  if (!offer.ok) return offer;
  const policy = resourcePolicy.offerResource;
  const { kind, region } = input;

  return commands.run(
    { operation: 'offerResource', idempotencyKey: input.idempotencyKey, input },
    { partner: partners.partner(input.partner), region: counties.region(region) },
    (seen) => {
      const partner = visiblePartner(viewer, policy, seen.partner);
      if (!partner) return refuse('NOT_FOUND', ['partner']);
      if (partner.archived) return refuse('ARCHIVED', ['partner']);
      const wholeCounty = region === viewer.owner;
      if (!reaches(policy, viewer, { region }) || !(wholeCounty || seen.region)) return refuse('NOT_FOUND', ['region']);
      if (seen.region && !isInForce(seen.region, shanghaiDate(clock.now()))) {
        return refuse('REGION_NOT_IN_FORCE', ['region']);
      }
      const resource: Resource = {
        ...offer.value,
        id: formatId(viewer.owner, 'resource', ids.next()),
        version: 1,
        partner: partner.id,
        partnerName: partner.name,
        kind,
        region,
        available: offer.value.quantity,
        state: 'OFFERED',
        offeredAt: clock.now().toISOString(),
      };
      const { quantity, startsOn, endsOn } = resource;
      const data = { partner: partner.id, party: partner.fiveParty, kind, region, quantity, startsOn, endsOn };
      return ok({ entity: resource, writes: resources.add(resource, { type: 'resource.offered', data }) });
    },
  );
};
