import type { ItemWrite } from '../../functions/data/action.ts';
import { createAnswerStore } from '../../functions/data/answers-store.ts';
import { createLoader } from '../../functions/data/loader.ts';
import { createPublicBatches } from '../../functions/data/public-batches.ts';
import { createTable } from '../../functions/data/table.ts';
import type { Write } from '../../functions/domain/command.ts';
import { createIds } from '../../functions/platform/ids.ts';
import type { SeededCounty } from './seed-county.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

/** What answers are decided at in a county, and the writes of a decision sent when the test wants it. */
export const answerDesk = ({ table: name, clock }: World, { code: owner }: SeededCounty) => {
  const table = createTable(testClient(), name, owner, async () => undefined);
  const site = { table, loader: createLoader(table), cursors: {} as never };
  const stamp = { by: 'somebody', at: clock.now().toISOString(), correlation: 'none' };
  return {
    owner,
    clock,
    ids: createIds(clock),
    answers: createAnswerStore(site),
    publicBatches: createPublicBatches(site),
    /** Does what was decided, all or nothing. */
    send: (writes: readonly Write[]) =>
      table.transact((writes as readonly ItemWrite[]).map(({ action }) => action(stamp))),
  };
};
