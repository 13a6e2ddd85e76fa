import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { ResourceFailure } from './failures.ts';
import { resourcePolicy } from './policy.ts';
import type { ResourceDesk } from './ports.ts';
import type { Resource } from './resource.ts';
import { reachedResource } from './visible-resource.ts';

/** What every change of an offer names: which one, and the version that was seen. */
export interface ResourceActionInput extends CommandInput {
  readonly resource: string;
  readonly version: number;
}

/** A change of one offer: within the viewer's reach, at the version seen, not withdrawn; then `change` says what it becomes. */
export const actOnResource = <C extends 'reviseResource' | 'withdrawResource'>(
  { viewer, resources, commands }: ResourceDesk,
  operation: C,
  input: ResourceActionInput,
  change: (resource: Resource) => Result<{ after: Resource; event: DomainEvent }, ResourceFailure<C>>,
): Promise<Result<Outcome<Resource>, ResourceFailure<C> | ResourceFailure<'withdrawResource'>>> => {
  type Answer = Result<
    { entity: Resource; writes: readonly Write[] },
    ResourceFailure<C> | ResourceFailure<'withdrawResource'>
  >;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { resource: resources.resource(input.resource) },
    (seen): Answer => {
      const resource = reachedResource(viewer, resourcePolicy[operation], seen.resource);
      if (!resource) return refuse('NOT_FOUND', ['resource']);
      if (resource.version !== input.version) return conflict(resource.version);
      if (resource.state !== 'OFFERED') return refuse('WRONG_STATE', ['resource'], { state: resource.state });
      const changed = change(resource);
      if (!changed.ok) return changed;
      const { after, event } = changed.value;
      return ok({ entity: after, writes: resources.save(resource, after, event) });
    },
    ({ resource }) => reachedResource(viewer, resourcePolicy[operation], resource),
  );
};
