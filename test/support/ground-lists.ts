import type { Client, Data } from './client.ts';
import { freshPeriod, layList } from './laid-lists.ts';
import { listFields, newTopic, openList } from './list-steps.ts';
import type { World } from './world.ts';

/** Needs lists of one community, each of a period that no other has. */
export interface ListGround {
  /** `id`, `version` and `period`; but for an opened one the `topic` of the first of its two entries. */
  needsList(state: 'OPENED' | 'COMPUTED' | 'PUBLISHED'): Promise<Data>;
}

/** Makes what a {@link ListGround} has; `toBeProject` is a need that waits for a project. */
export const listSteps = (
  world: World,
  admin: Client,
  community: string,
  toBeProject: () => Promise<Data>,
): ListGround => ({
  async needsList(state) {
    if (state === 'OPENED') return openList(admin, community, freshPeriod());
    const [first, second] = [await newTopic(admin, community, '腰鼓课'), await newTopic(admin, community)];
    const { id, version, period } = await layList(world, community, [
      { topic: first, name: '腰鼓课', votes: 3, needs: [(await toBeProject()).id] },
      { topic: second, name: '瑜伽课', votes: 2 },
    ]);
    if (state === 'COMPUTED') return { id, version, period, topic: first };
    const { list } = await admin.done('publishNeedsList', { list: id, version, number: 1 }, listFields);
    return { ...list, topic: first };
  },
});
