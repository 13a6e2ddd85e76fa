import type { Batch } from '../batches/batch.ts';
import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnList, type ListActionInput } from './act.ts';
import { composeVersion } from './compose-version.ts';
import type { NeedsListFailure } from './failures.ts';
import { firstFormula } from './formula.ts';
import type { NeedsList } from './needs-list.ts';
import { nextVersion } from './next-version.ts';
import type { NeedsListDesk } from './ports.ts';

interface ComputeNeedsListInput extends ListActionInput {
  readonly batches: readonly string[];
  /** The newest where none is named. */
  readonly formula?: number | null | undefined;
}

/** So many batches one list counts: each month's of a year. */
const batchesAtMost = 12;

/** The batches, if all are closed and asked in the list's community. */
const checkBatches = (list: NeedsList, found: readonly (Batch | undefined)[]) => {
  const batches: Batch[] = [];
  for (const [place, batch] of found.entries()) {
    const field = ['batches', String(place)];
    if (!batch?.communities.includes(list.community)) return refuse('NOT_FOUND', field);
    if (batch.state !== 'CLOSED') return refuse('BATCH_NOT_CLOSED', field, { state: batch.state });
    batches.push(batch);
  }
  return ok(batches);
};

const formulaFor = async ({ needsLists, viewer }: NeedsListDesk, number: number | null | undefined) => {
  if (number == null) return (await needsLists.listFormulas())[0];
  return number === 1 ? firstFormula(viewer.owner) : needsLists.getFormula(number);
};

/**
 * Ranks what a community asks for, by its closed batches and the needs of the list's period: the next version. Where that
 * comes to what the latest version is, nothing is written.
 */
export const computeNeedsList = async (
  desk: NeedsListDesk,
  input: ComputeNeedsListInput,
): Promise<Result<Outcome<NeedsList>, NeedsListFailure<'computeNeedsList'>>> => {
  const named = [...new Set(input.batches)].sort();
  if (named.length > batchesAtMost) return refuse('TOO_MANY_BATCHES', ['batches'], { max: batchesAtMost });
  const also = { batches: named.map((batch) => desk.batches.batch(batch)) };

  return actOnList(desk, 'computeNeedsList', input, also, async (list, seen) => {
    const batches = checkBatches(list, seen.batches);
    if (!batches.ok) return batches;
    const formula = await formulaFor(desk, input.formula);
    if (!formula) return refuse('NOT_FOUND', ['formula']);
    const content = await composeVersion(desk, list, batches.value, formula);
    if (list.latest && desk.needsLists.hashOf(content) === list.latest.hash) return ok(undefined);
    const { version, writes } = await nextVersion(desk, list, content);
    const data = {
      ...version,
      formula: formula.number,
      batches: batches.value.length,
      needs: content.inputs.needs,
      entries: content.entries.length,
    };
    return ok({ changes: { latest: version }, event: { type: 'list.computed', data }, writes });
  });
};
