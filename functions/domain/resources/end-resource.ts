import { tokenOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok } from '../result.ts';
import type { ResourceDesk } from './ports.ts';
import { isOver, type Resource } from './resource.ts';

/**
 * Ends an offer whose last day has passed, which nobody but the clock does. What projects were promised of it they keep:
 * it was there for them on its days, and giving it back would say that it was not.
 */
export const endResource = (
  { clock, commands, resources }: Pick<ResourceDesk, 'clock' | 'commands' | 'resources'>,
  { id, endsOn }: Pick<Resource, 'id' | 'endsOn'>,
) =>
  commands.run(
    // Made of what is due: two clocks, or one that comes back, run one command.
    { operation: 'endResource', idempotencyKey: `end-${tokenOf(id, 'resource')}-${endsOn}`, input: { id, endsOn } },
    { resource: resources.resource(id) },
    ({ resource }) => {
      if (!resource) return refuse('NOT_FOUND', ['resource']);
      const isDue = resource.state === 'OFFERED' && isOver(resource, shanghaiDate(clock.now()));
      if (!isDue) return ok({ entity: resource, writes: [] });
      const { quantity, available } = resource;
      const after: Resource = { ...resource, version: resource.version + 1, state: 'ENDED' };
      const event = { type: 'resource.ended', data: { quantity, available } } as const;
      return ok({ entity: after, writes: resources.save(resource, after, event) });
    },
    ({ resource }) => resource,
  );
