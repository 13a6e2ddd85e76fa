import { answerItem } from '../../functions/data/answer-item.ts';
import { createTable } from '../../functions/data/table.ts';
import type { Answer } from '../../functions/domain/answers/answer.ts';
import type { Data } from './client.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

let laid = 0;

/** An answer of a batch as it is stored; `more` is told in place of a valid one of a household that says nothing. */
const answerTo = ({ id: batch }: Data, community: string, at: string, more: Partial<Answer>): Answer => {
  laid += 1;
  const slot = laid.toString(16).padStart(32, '0');
  return {
    id: `${community.slice(0, 6)}-answer-${String(laid).padStart(26, '0')}`,
    version: 1,
    batch,
    slot,
    community,
    way: 'DOOR_TO_DOOR',
    state: 'VALID',
    reason: null,
    values: {},
    focusGroups: [],
    collector: null,
    paper: false,
    person: null,
    collectedAt: at,
    at,
    ...more,
  };
};

/** Answers laid into the table by the real item, as weeks of collecting would leave them: a thousand in a second. */
export const layAnswers = async (
  { clock, table }: World,
  batch: Data,
  community: string,
  told: readonly Partial<Answer>[],
): Promise<void> => {
  const owner = community.slice(0, 6);
  const at = clock.now().toISOString();
  const rows = createTable(testClient(), table, owner, async () => undefined);
  await rows.writeAll(told.map((more) => answerItem(owner, answerTo(batch, community, at, more))));
};
