import type { ItemWrite } from '../../functions/data/action.ts';
import { createLoader } from '../../functions/data/loader.ts';
import { createSurveyStore } from '../../functions/data/surveys-store.ts';
import { createTable } from '../../functions/data/table.ts';
import type { Write } from '../../functions/domain/command.ts';
import { ownerOf } from '../../functions/domain/entity-id.ts';
import type { Data } from './client.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

/** Locks a survey's newest questionnaire, with the writes by which a batch that opens does; gives it as it is then. */
export const lockSurvey = async (world: World, { id }: Data): Promise<Data> => {
  const owner = ownerOf(id) ?? '';
  const table = createTable(testClient(), world.table, owner, async () => undefined);
  const surveys = createSurveyStore({ table, loader: createLoader(table), cursors: {} as never });
  const survey = await surveys.get(id);
  if (!survey) throw new Error(`There is no survey ${id}.`);
  const locked = { ...survey, version: survey.version + 1, locked: true };
  const data = { batch: `${owner}-batch-${'0'.repeat(26)}`, questionnaire: survey.questionnaire };
  const stamp = { by: 'somebody', at: world.clock.now().toISOString(), correlation: 'none' };
  const writes: readonly Write[] = surveys.save(survey, locked, { type: 'survey.locked', data });
  await table.transact((writes as readonly ItemWrite[]).map(({ action }) => action(stamp)));
  return { id, version: locked.version };
};
