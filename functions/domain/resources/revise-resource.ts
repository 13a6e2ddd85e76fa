import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnResource, type ResourceActionInput } from './act.ts';
import { checkOffer } from './check-offer.ts';
import type { ResourceFailure } from './failures.ts';
import type { ResourceDesk } from './ports.ts';
import type { Resource } from './resource.ts';

interface ReviseResourceInput extends ResourceActionInput {
  readonly name?: string | null | undefined;
  readonly quantity?: number | null | undefined;
  readonly startsOn?: string | null | undefined;
  readonly endsOn?: string | null | undefined;
  /** Null takes them away. */
  readonly conditions?: string | null | undefined;
}

/** Changes an offer. What is committed stays committed: `available` moves with the quantity, which never goes below that. */
export const reviseResource = (
  desk: ResourceDesk,
  input: ReviseResourceInput,
): Promise<Result<Outcome<Resource>, ResourceFailure<'reviseResource'>>> =>
  actOnResource(desk, 'reviseResource', input, (resource) => {
    const offer = checkOffer({
      name: input.name ?? resource.name,
      quantity: input.quantity ?? resource.quantity,
      unit: resource.unit,
      startsOn: input.startsOn ?? resource.startsOn,
      endsOn: input.endsOn ?? resource.endsOn,
      conditions: input.conditions === undefined ? resource.conditions : input.conditions,
    });
    if (!offer.ok) return offer;
    const { quantity, startsOn, endsOn } = offer.value;
    const committed = resource.quantity - resource.available;
    if (quantity < committed) return refuse('QUANTITY_COMMITTED', ['quantity'], { committed, unit: resource.unit });
    const after = { ...resource, ...offer.value, version: resource.version + 1, available: quantity - committed };
    return ok({ after, event: { type: 'resource.revised', data: { quantity, startsOn, endsOn } } });
  });
