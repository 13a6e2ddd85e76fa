import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnList, type ListActionInput } from './act.ts';
import type { NeedsListFailure } from './failures.ts';
import { movedEntries } from './moved-entries.ts';
import type { NeedsList } from './needs-list.ts';
import { nextVersion } from './next-version.ts';
import type { NeedsListDesk } from './ports.ts';

interface MoveEntryInput extends ListActionInput {
  readonly topic: string;
  readonly toRank: number;
  readonly reason: string;
}

/** Moves one entry by hand, with a reason: the next version, computed from what the latest was. */
export const moveEntry = async (
  desk: NeedsListDesk,
  input: MoveEntryInput,
): Promise<Result<Outcome<NeedsList>, NeedsListFailure<'moveEntry'>>> => {
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;

  return actOnList(desk, 'moveEntry', input, {}, async (list) => {
    const { needsLists, viewer } = desk;
    const latest = list.latest && (await needsLists.getVersion(list.id, list.latest.number));
    if (!latest) return refuse('LIST_NOT_COMPUTED', ['list']);
    const entries = await needsLists.listAllEntries(list.id, latest);
    const from = entries.find(({ topic }) => topic === input.topic)?.rank;
    if (from === undefined) return refuse('NOT_FOUND', ['topic']);
    const outside = outOfRange(['toRank'], input.toRank, { from: 1, to: entries.length });
    if (outside) return outside;
    if (from === input.toRank) return ok(undefined);
    const number = latest.number + 1;
    const move = { number, from, to: input.toRank, reason: reason.value, by: viewer.digest };
    const { formula, inputs, computed } = latest;
    const content = { formula, inputs, entries: movedEntries(entries, input.topic, move), sources: new Map() };
    const { version, writes } = await nextVersion(desk, list, content, computed);
    const data = { number, hash: version.hash, topic: input.topic, from, to: input.toRank };
    return ok({ changes: { latest: version }, event: { type: 'list.moved', data }, writes });
  });
};
