import type { Outcome } from '../command.ts';
import type { Region } from '../counties/region.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { actOnBatch, type BatchActionInput } from './act.ts';
import type { Batch } from './batch.ts';
import { datesProblem, type Plan, planRefusal, tooManyCommunities, waysInOrder } from './check-plan.ts';
import type { BatchFailure } from './failures.ts';
import type { BatchDesk } from './ports.ts';
import { refusal } from './transitions.ts';

/** What is left out, or null, stays as it is. */
type ReviseBatchInput = BatchActionInput & { readonly [F in keyof Plan]?: Plan[F] | null | undefined };

const revised = (batch: Batch, input: ReviseBatchInput): Plan => ({
  questionnaire: input.questionnaire ?? batch.questionnaire,
  communities: input.communities ?? batch.communities,
  opensOn: input.opensOn ?? batch.opensOn,
  closesOn: input.closesOn ?? batch.closesOn,
  ways: input.ways ? waysInOrder(input.ways) : batch.ways,
  rankOpen: input.rankOpen ?? batch.rankOpen,
});

/** All that a batch is may still be planned otherwise, but for the year that it was counted in. */
const redrafted = async (
  { viewer, surveys }: BatchDesk,
  batch: Batch,
  plan: Plan,
  regions: readonly (Region | undefined)[],
) => {
  if (Number(plan.opensOn.slice(0, 4)) !== batch.year) return refuse('BAD_DATES', ['opensOn']);
  const survey = await surveys.get(batch.survey);
  if (!survey) return refuse('NOT_FOUND', ['batch']);
  return planRefusal(viewer, 'reviseBatch', survey, plan, regions);
};

/** Of an open batch only the last day moves: what was asked, and of whom, stays as it was when people answered. */
const extended = (batch: Batch, plan: Plan, today: string) => {
  const { closesOn } = plan;
  const same = JSON.stringify({ ...revised(batch, {} as ReviseBatchInput), closesOn }) === JSON.stringify(plan);
  if (!same) return refuse('BATCH_LOCKED');
  if (closesOn === batch.closesOn) return undefined;
  return closesOn < today ? refuse('BAD_DATES', ['closesOn']) : datesProblem(batch.opensOn, closesOn);
};

/** Plans a batch otherwise; once it is open only its last day. */
export const reviseBatch = async (
  desk: BatchDesk,
  input: ReviseBatchInput,
): Promise<Result<Outcome<Batch>, BatchFailure<'reviseBatch'>>> => {
  const tooMany = tooManyCommunities(input.communities ?? []);
  if (tooMany) return tooMany;
  const { counties, clock } = desk;
  const named = (input.communities ?? []).map((code) => counties.region(code));
  return actOnBatch(desk, 'reviseBatch', input, { named }, async (batch, seen) => {
    const refused = refusal(batch, input.version, 'revise');
    if (refused) return refused;
    const plan = revised(batch, input);
    if (batch.state === 'OPEN') {
      const locked = extended(batch, plan, shanghaiDate(clock.now()));
      if (locked) return locked;
    } else {
      // Those that stay may be read beside: since when a code counts does not change.
      const regions = input.communities
        ? seen.named
        : await Promise.all(batch.communities.map((code) => counties.getRegion(code)));
      const wrong = await redrafted(desk, batch, plan, regions);
      if (wrong) return wrong;
    }
    const { opensOn, closesOn } = plan;
    return ok({ changes: plan, event: { type: 'batch.revised', data: { opensOn, closesOn } } });
  });
};
