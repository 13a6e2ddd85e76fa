import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need, NeedSupport } from './need.ts';
import type { NeedDesk } from './ports.ts';
import { refusal } from './transitions.ts';
import { visible } from './visible.ts';

/** So many needs may be merged into one: their supporters are read through the links. */
const mergedAtMost = 50;

interface MergeNeedInput extends NeedActionInput {
  readonly into: string;
  readonly intoVersion: number;
}

/** Whoever asked for the merged need supports the other from now on, unless the same human being asked for both. */
const askerAsSupporter = (need: Need, into: Need): readonly NeedSupport[] =>
  need.supporter === null || need.supporter === into.supporter
    ? []
    : [{ digest: need.supporter, person: need.requester, at: need.heardAt }];

/** Two needs ask for the same: the first is closed as merged, the second goes on with the supporters of both. */
export const mergeNeed = async (
  desk: NeedDesk,
  input: MergeNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'mergeNeed'>>> => {
  const { viewer, needs } = desk;
  if (input.need === input.into) return refuse('SAME_NEED', ['into']);

  return actOnNeed(desk, 'mergeNeed', 'merge', input, { into: needs.need(input.into) }, (need, seen) => {
    const into = visible(viewer, 'mergeNeed', seen.into);
    if (!into) return refuse('NOT_FOUND', ['into']);
    const refused = refusal(into, input.intoVersion, 'absorb');
    if (refused) return refuse(refused.failure.code, ['into'], refused.failure.params);
    if (into.mergedCount + need.mergedCount + 1 > mergedAtMost)
      return refuse('TOO_MANY_MERGED', ['into'], { max: mergedAtMost });
    const merged = { version: need.version + 1, state: 'CLOSED', outcome: 'MERGED', mergedInto: into.id } as const;
    const support = askerAsSupporter(need, into);
    const supportCount = need.supportCount + support.length;
    const after: Need = { ...need, ...merged, reopenUntil: null, supportCount };
    const kept: Need = { ...into, version: into.version + 1, mergedCount: into.mergedCount + need.mergedCount + 1 };
    return ok({
      after,
      event: { type: 'need.merged', data: { into: into.id } },
      told: { continuedBy: kept },
      writes: [
        ...needs.save(into, kept, { type: 'need.absorbed', data: { merged: need.id } }),
        ...needs.linkMerged(kept, after),
        ...support.flatMap((asker) => needs.addSupport(need, asker)),
      ],
    });
  });
};
