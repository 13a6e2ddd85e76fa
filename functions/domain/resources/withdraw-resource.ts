import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { actOnResource, type ResourceActionInput } from './act.ts';
import type { ResourceFailure } from './failures.ts';
import type { ResourceDesk } from './ports.ts';
import type { Resource } from './resource.ts';

/** Ends an offer. What projects were promised they keep until it is released one by one. */
export const withdrawResource = (
  desk: ResourceDesk,
  input: ResourceActionInput,
): Promise<Result<Outcome<Resource>, ResourceFailure<'withdrawResource'>>> =>
  actOnResource(desk, 'withdrawResource', input, (resource) => {
    const after: Resource = { ...resource, version: resource.version + 1, state: 'WITHDRAWN' };
    return ok({ after, event: { type: 'resource.withdrawn', data: { available: resource.available } } });
  });
