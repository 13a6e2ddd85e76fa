import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import type { NeedsListFailure } from './failures.ts';
import type { NeedsList } from './needs-list.ts';
import { spanOf } from './period.ts';
import { needsListPolicy } from './policy.ts';
import type { NeedsListDesk } from './ports.ts';

interface OpenNeedsListInput extends CommandInput {
  readonly community: string;
  readonly period: string;
}

/** Begins the list of a community and period. There is one of each: who opens it again gets the one that is there. */
export const openNeedsList = async (
  { viewer, clock, ids, commands, counties, needsLists }: NeedsListDesk,
  { community, period, ...input }: OpenNeedsListInput,
): Promise<Result<Outcome<NeedsList>, NeedsListFailure<'openNeedsList'>>> => {
  if (!spanOf(period)) return refuse('BAD_PERIOD', ['period']);

  return commands.run(
    { operation: 'openNeedsList', idempotencyKey: input.idempotencyKey, input: { ...input, community, period } },
    { community: counties.community(community), opened: needsLists.opened(community, period) },
    async (seen) => {
      const within = reaches(needsListPolicy.openNeedsList, viewer, { region: community });
      if (!seen.community || !within) return refuse('NOT_FOUND', ['community']);
      const there = seen.opened === undefined ? undefined : await needsLists.getHead(seen.opened);
      if (there) return ok({ entity: there, writes: [] });
      const list: NeedsList = {
        id: formatId(viewer.owner, 'list', ids.next()),
        version: 1,
        community,
        period,
        latest: null,
        published: null,
        openedAt: clock.now().toISOString(),
      };
      return ok({ entity: list, writes: needsLists.add(list, { type: 'list.opened', data: { community, period } }) });
    },
  );
};
