import type { DemoNeed } from '../../infra/local/demo/demo-need.ts';
import { readDemo } from '../../infra/local/demo/read-demo.ts';
import type { Client } from './client.ts';
import type { SeededCounty } from './seed-county.ts';
import type { World } from './world.ts';

/** 黄楼社区 of 园艺街道, the pilot of the story. */
export const huanglou = '371722003003';

/** Shan County as the story needs it: its data, the ids under which they are known, and the four people who work. */
export interface Shan {
  readonly county: SeededCounty;
  readonly needs: readonly DemoNeed[];
  readonly units: ReadonlyMap<string, string>;
  readonly compounds: ReadonlyMap<string, string>;
  readonly clerk: Client & { readonly id: string };
  readonly socialWorker: Client & { readonly id: string };
  /** One person who handles for every unit. */
  readonly handler: Client;
}

/** Sets Shan County up through the API, as its administrator would on the first morning. */
export const setUpShan = async (world: World): Promise<Shan> => {
  const demo = readDemo('371722');
  const county = await world.county('371722', [
    { code: '371722003', name: '园艺街道' },
    { code: huanglou, name: '黄楼社区居民委员会' },
  ]);
  for (const category of demo.categories) await county.admin.done('defineCategory', category, 'category { code }');
  const units = new Map<string, string>();
  for (const { code, name } of demo.units) {
    const { unit } = await county.admin.done('createUnit', { name }, 'unit { id }');
    units.set(code, unit.id);
    await county.member('UNIT_HANDLER', unit.id, 'handler-of-all');
  }
  const compounds = new Map<string, string>();
  for (const name of demo.communities.flatMap((community) => community.compounds)) {
    const { compound } = await county.admin.done('addCompound', { community: huanglou, name }, 'compound { id }');
    compounds.set(name, compound.id);
  }
  return {
    county,
    needs: demo.needs,
    units,
    compounds,
    clerk: await county.member('COMMUNITY_WORKER', huanglou),
    socialWorker: await county.member('SOCIAL_WORKER', huanglou),
    handler: await world.client('371722', 'handler-of-all'),
  };
};
