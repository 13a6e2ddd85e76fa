import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Resource } from '../domain/resources/resource.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { offeredKeys, partnerResourceKeys, resource as resourceKey } from './keys/resources.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A resource's head with its place in every list that it belongs to. */
export const resourceItem = (owner: string, resource: Resource): Item => {
  const { id, partner, ...fields } = resource;
  const [token, partnerToken] = [tokenOf(id, 'resource'), tokenOf(partner, 'partner')];
  return {
    ...resourceKey(owner, token),
    ...partnerResourceKeys(owner, partnerToken, token),
    ...(resource.state === 'OFFERED' && offeredKeys(owner, token, resource)),
    ...withoutNulls({ ...fields, partner: partnerToken }),
  };
};

/** The resource that an item holds. */
export const parseResource = (owner: string, item: Item): Resource => {
  const { pk, ...stored } = item as unknown as Resource & { readonly pk: string };
  return {
    id: formatId(owner, 'resource', lastPart(pk)),
    version: stored.version,
    partner: formatId(owner, 'partner', stored.partner),
    partnerName: stored.partnerName,
    kind: stored.kind,
    name: stored.name,
    quantity: stored.quantity,
    unit: stored.unit,
    available: stored.available,
    region: stored.region,
    startsOn: stored.startsOn,
    endsOn: stored.endsOn,
    conditions: orNull(stored.conditions),
    state: stored.state,
    offeredAt: stored.offeredAt,
  };
};
