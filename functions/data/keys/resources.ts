import type { IndexKeys, Key } from '../item.ts';
import { head, lastPart, type Owner } from './owner.ts';
import { projectPartition } from './projects.ts';

/** A resource, and its history. */
export const resource = (owner: Owner, token: string): Key => ({ pk: `${owner}#RESOURCE#${token}`, sk: head });

/** The lists in which a resource stands: of its partner for ever; while it is offered, of its kind and by its last day. */
export const partnerResources = (owner: Owner, partner: string): string => `${owner}#PARTNER#${partner}#RESOURCES`;
export const offeredResources = (owner: Owner, kind: string): string => `${owner}#RESOURCES#${kind}`;
export const endingResources = (owner: Owner): string => `${owner}#DUE#RESOURCE`;

/** A resource's place in its partner's list. */
export const partnerResourceKeys = (owner: Owner, partner: string, token: string): IndexKeys => ({
  g1pk: partnerResources(owner, partner),
  g1sk: token,
});

/** What is offered for this very region, and for none below it. */
export const offeredIn = (region: string): string => `${region}#`;

/** A resource's places while it is offered. */
export const offeredKeys = (
  owner: Owner,
  token: string,
  { kind, region, endsOn }: { readonly kind: string; readonly region: string; readonly endsOn: string },
): IndexKeys => ({
  g2pk: offeredResources(owner, kind),
  g2sk: `${offeredIn(region)}${token}`,
  g3pk: endingResources(owner),
  g3sk: `${endsOn}#${token}`,
});

/** The resource that a sort key of any of these lists names: its token stands last. */
export const resourceOfListed = (owner: Owner, sort: string): Key => resource(owner, lastPart(sort));

/** A commitment, under its project; while it is in force also in its resource's list. */
export const commitments = 'COMMIT#';
export const commitment = (owner: Owner, project: string, token: string): Key => ({
  pk: projectPartition(owner, project),
  sk: `${commitments}${token}`,
});
export const resourceCommitments = (owner: Owner, token: string): string => `${resource(owner, token).pk}#COMMITMENTS`;

/** Where in it: in time by its own token, with its project's to find the item again. */
export const inForceKeys = (owner: Owner, resourceToken: string, project: string, token: string): IndexKeys => ({
  g1pk: resourceCommitments(owner, resourceToken),
  g1sk: `${token}#${project}`,
});

/** The commitment that a sort key of a resource's list names. */
export const commitmentOfListed = (owner: Owner, sort: string): Key => {
  const [token = '', project = ''] = sort.split('#');
  return commitment(owner, project, token);
};
