import type { ItemWrite } from '../../functions/data/action.ts';
import { createLoader } from '../../functions/data/loader.ts';
import { createNeedsListStore } from '../../functions/data/needs-lists-store.ts';
import { createTable } from '../../functions/data/table.ts';
import type { Write } from '../../functions/domain/command.ts';
import { firstFormula } from '../../functions/domain/needs-lists/formula.ts';
import type { ListSource, NeedsList } from '../../functions/domain/needs-lists/needs-list.ts';
import { newEntries } from '../../functions/domain/needs-lists/new-entries.ts';
import { spanOf } from '../../functions/domain/needs-lists/period.ts';
import { rankTopics } from '../../functions/domain/needs-lists/rank-topics.ts';
import { createIds } from '../../functions/platform/ids.ts';
import { testClient } from './test-table.ts';
import type { World } from './world.ts';

/** What a list is laid from: a topic with its name, its votes, and needs that speak for it. */
export interface LaidTopic {
  readonly topic: string;
  readonly name: string;
  readonly votes: number;
  readonly needs?: readonly string[];
}

let laid = 0;

/** A month that no other list of the run has, of 1,200. */
export const freshPeriod = (): string => {
  laid += 1;
  return `20${String(Math.floor(laid / 12) % 100).padStart(2, '0')}-${String((laid % 12) + 1).padStart(2, '0')}`;
};

/** Topics by the number, as if triage had named them long ago; they are in no list of topics. */
export const manyTopics = ({ clock }: World, county: string, count: number): readonly LaidTopic[] => {
  const ids = createIds(clock);
  return Array.from({ length: count }, (_, place) => ({
    topic: `${county}-topic-${ids.next()}`,
    name: `第${place + 1}项居民服务需求事项`,
    votes: count - place,
  }));
};

const sourcesFor = ({ topic, name, votes, needs = [] }: LaidTopic, county: string): [string, readonly ListSource[]] => {
  const batch = `${county}-batch-${'0'.repeat(26)}`;
  const option = { kind: 'OPTION', batch, title: `${name}课程`, question: 'COURSES', option: 'A', votes } as const;
  const heardAt = '2026-08-01T02:00:00.000Z';
  const heard = needs.map((need): ListSource => {
    return { kind: 'NEED', need, title: '希望开办腰鼓课', channel: 'HOME_VISIT', heardAt, supporters: 1 };
  });
  return [topic, [option, ...heard]];
};

/** A list with its first version as computing would leave it, laid by the real store: hundreds of entries in a second. */
export const layList = async (
  world: World,
  community: string,
  topics: readonly LaidTopic[],
  period = freshPeriod(),
): Promise<NeedsList> => {
  const owner = community.slice(0, 6);
  const table = createTable(testClient(), world.table, owner, async () => undefined);
  const store = createNeedsListStore({ table, loader: createLoader(table), cursors: {} as never });
  const at = world.clock.now().toISOString();
  const nothing = { supporters: 0, needs: 0, urgency: 0, priority: 0, earliestHeardAt: null };
  const formula = firstFormula(owner);
  const measured = topics.map(({ topic, votes }) => ({ ...nothing, topic, votes }));
  const sources = new Map(topics.map((one) => sourcesFor(one, owner)));
  const names = new Map(topics.map(({ topic, name }) => [topic, name]));
  const beside = { names, sources, coverage: new Map(), before: new Map() };
  const entries = newEntries(rankTopics(formula, 2 * topics.length, measured), beside);
  const span = spanOf(period) ?? { from: '', until: '' };
  const inputs = { ...span, batches: [], valid: 2 * topics.length, needs: 0, unsorted: 0, leftOut: 0 };
  const version = { number: 1, hash: store.hashOf({ formula, inputs, entries, sources }) };
  const id = `${owner}-list-${createIds(world.clock).next()}`;
  const list: NeedsList = { id, version: 1, community, period, latest: version, published: null, openedAt: at };
  await store.stage(list, version, entries, sources);
  const made = { ...version, formula, inputs, entryCount: entries.length, computed: version, by: 'somebody', at };
  const writes: readonly Write[] = [
    ...store.add(list, { type: 'list.opened', data: { community, period } }),
    ...store.addVersion(list, made),
  ];
  const stamp = { by: 'somebody', at, correlation: 'none' };
  await table.transact((writes as readonly ItemWrite[]).map(({ action }) => action(stamp)));
  return list;
};
