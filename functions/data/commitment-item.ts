import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Commitment } from '../domain/resources/commitment.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { commitment as commitmentKey, commitments, inForceKeys } from './keys/resources.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A commitment's item; once released it stays under its project and leaves its resource's list. */
export const commitmentItem = (owner: string, commitment: Commitment): Item => {
  const { id, project, resource, partner, ...fields } = commitment;
  const [token, projectToken] = [tokenOf(id, 'commitment'), tokenOf(project, 'project')];
  const resourceToken = tokenOf(resource, 'resource');
  return {
    ...commitmentKey(owner, projectToken, token),
    ...(commitment.releasedAt === null && inForceKeys(owner, resourceToken, projectToken, token)),
    ...withoutNulls({ ...fields, resource: resourceToken, partner: tokenOf(partner, 'partner') }),
  };
};

/** The commitment that an item holds. */
export const parseCommitment = (owner: string, item: Item): Commitment => {
  const { pk, sk, ...stored } = item as unknown as Commitment & { readonly pk: string; readonly sk: string };
  return {
    id: formatId(owner, 'commitment', sk.slice(commitments.length)),
    project: formatId(owner, 'project', lastPart(pk)),
    resource: formatId(owner, 'resource', stored.resource),
    resourceName: stored.resourceName,
    kind: stored.kind,
    quantity: stored.quantity,
    unit: stored.unit,
    partner: formatId(owner, 'partner', stored.partner),
    committedAt: stored.committedAt,
    releasedAt: orNull(stored.releasedAt),
  };
};
