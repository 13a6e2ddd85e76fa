import type { Outcome, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Survey } from '../surveys/survey.ts';
import { visibleSurvey } from '../surveys/visible-survey.ts';
import type { Batch } from './batch.ts';
import { type Plan, planRefusal, tooManyCommunities, waysInOrder } from './check-plan.ts';
import type { BatchFailure } from './failures.ts';
import { batchPolicy } from './policy.ts';
import type { BatchDesk } from './ports.ts';

interface PlanBatchInput extends CommandInput, Omit<Plan, 'questionnaire'> {
  readonly survey: string;
  /** The newest where none is named. */
  readonly questionnaire?: number | null | undefined;
}

/** A survey with one batch more in a year, and which that is. */
const counted = (survey: Survey, year: number): { readonly after: Survey; readonly number: number } => {
  const number = (survey.batchCounts[year] ?? 0) + 1;
  const batchCounts = { ...survey.batchCounts, [year]: number };
  return { after: { ...survey, version: survey.version + 1, batchCounts }, number };
};

/** Plans a run of a survey. Its days may lie in the past: what was asked on paper is keyed in afterwards. */
export const planBatch = async (
  { viewer, clock, ids, commands, counties, surveys, batches }: BatchDesk,
  input: PlanBatchInput,
): Promise<Result<Outcome<Batch>, BatchFailure<'planBatch'>>> => {
  const { communities, opensOn, closesOn, rankOpen } = input;
  const tooMany = tooManyCommunities(communities);
  if (tooMany) return tooMany;
  const policy = batchPolicy.planBatch;
  type Answer = Result<{ entity: Batch; writes: readonly Write[] }, BatchFailure<'planBatch'>>;
  return commands.run(
    { operation: 'planBatch', idempotencyKey: input.idempotencyKey, input },
    { survey: surveys.survey(input.survey), regions: communities.map((code) => counties.region(code)) },
    (seen): Answer => {
      const survey = visibleSurvey(viewer, policy, seen.survey);
      if (!survey) return refuse('NOT_FOUND', ['survey']);
      if (survey.archived) return refuse('ARCHIVED', ['survey']);
      const plan: Plan = {
        questionnaire: input.questionnaire ?? survey.questionnaire,
        communities,
        opensOn,
        closesOn,
        ways: waysInOrder(input.ways),
        rankOpen,
      };
      const refused = planRefusal(viewer, 'planBatch', survey, plan, seen.regions);
      if (refused) return refused;

      const year = Number(opensOn.slice(0, 4));
      const { after, number } = counted(survey, year);
      const batch: Batch = {
        ...plan,
        id: formatId(viewer.owner, 'batch', ids.next()),
        version: 1,
        survey: survey.id,
        title: survey.title,
        year,
        number,
        state: 'DRAFT',
        tallies: 0,
        tally: null,
        plannedAt: clock.now().toISOString(),
        openedAt: null,
        closedAt: null,
      };
      const data = { batch: batch.id, year, number };
      return ok({
        entity: batch,
        writes: [
          ...batches.add(batch, { type: 'batch.planned', data: { survey: survey.id, year, number } }),
          ...surveys.save(survey, after, { type: 'survey.batch-planned', data }),
        ],
      });
    },
  );
};
