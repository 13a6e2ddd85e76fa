import type { ItemWrite } from '../../functions/data/action.ts';
import { createBatchStore } from '../../functions/data/batches-store.ts';
import { createLoader } from '../../functions/data/loader.ts';
import { createSurveyStore } from '../../functions/data/surveys-store.ts';
import { createTable } from '../../functions/data/table.ts';
import type { Batch } from '../../functions/domain/batches/batch.ts';
import { countAnswers } from '../../functions/domain/batches/count-answers.ts';
import type { CountedAnswer } from '../../functions/domain/batches/counted-answer.ts';
import type { Write } from '../../functions/domain/command.ts';
import { ownerOf } from '../../functions/domain/entity-id.ts';
import { createIds } from '../../functions/platform/ids.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

/** A valid answer from door to door that chose these options; `fields` override. */
export const chose = (
  community: string,
  question: string,
  options: readonly string[],
  fields: Partial<CountedAnswer> = {},
): CountedAnswer => ({
  community,
  way: 'DOOR_TO_DOOR',
  state: 'VALID',
  focusGroups: [],
  values: { [question]: options },
  collector: null,
  collectedAt: '2026-08-20T02:00:00.000Z',
  ...fields,
});

let laid = 0;

/** A closed batch of a survey's newest questionnaire with the tally of these answers, laid by the real stores. */
export const layClosedBatch = async (
  world: World,
  surveyId: string,
  communities: readonly string[],
  answers: readonly CountedAnswer[],
  fields: Partial<Batch> = {},
): Promise<Batch> => {
  laid += 1;
  const owner = ownerOf(surveyId) ?? '';
  const table = createTable(testClient(), world.table, owner, async () => undefined);
  const site = { table, loader: createLoader(table), cursors: {} as never };
  const [surveys, batches] = [createSurveyStore(site), createBatchStore(site)];
  const survey = await surveys.get(surveyId);
  const asked = survey && (await surveys.getQuestionnaire(surveyId, survey.questionnaire));
  if (!survey || !asked) throw new Error(`There is no survey ${surveyId}.`);
  const id = `${owner}-batch-${createIds(world.clock).next()}`;
  const count = countAnswers(asked.questions, { communities }, answers);
  const mark = await batches.stageTally(id, 1, count);
  const at = world.clock.now().toISOString();
  const batch: Batch = {
    id,
    version: 4,
    survey: surveyId,
    title: survey.title,
    questionnaire: survey.questionnaire,
    year: 2026,
    number: laid,
    communities,
    opensOn: '2026-08-01',
    closesOn: '2026-08-31',
    ways: ['DOOR_TO_DOOR', 'HOUSEHOLD_CODE', 'OPEN'],
    rankOpen: false,
    state: 'CLOSED',
    tallies: 1,
    tally: { number: 1, mark, asOf: at, counts: count.counts },
    plannedAt: at,
    openedAt: at,
    closedAt: at,
    ...fields,
  };
  const event = { type: 'batch.planned', data: {} as never } as const;
  const writes: readonly Write[] = batches.add(batch, event);
  const stamp = { by: 'somebody', at, correlation: 'none' };
  await table.transact((writes as readonly ItemWrite[]).map(({ action }) => action(stamp)));
  return batch;
};
