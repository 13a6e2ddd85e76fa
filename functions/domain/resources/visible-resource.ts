import { type OperationPolicy, reaches, touches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Resource } from './resource.ts';

/** The resource, if a grant for the operation touches where it may be used; else there is none. */
export const visibleResource = (
  viewer: Member,
  policy: OperationPolicy,
  resource: Resource | undefined,
): Resource | undefined => (resource && touches(policy, viewer, resource.region) ? resource : undefined);

/** The resource, if a grant for the operation holds all of where it may be used: it may be changed. */
export const reachedResource = (
  viewer: Member,
  policy: OperationPolicy,
  resource: Resource | undefined,
): Resource | undefined => (resource && reaches(policy, viewer, { region: resource.region }) ? resource : undefined);
