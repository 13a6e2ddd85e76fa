import type { CommunityStage, CountyStage } from '../../infra/local/demo/load/county-stage.ts';
import { loadCommunity } from '../../infra/local/demo/load/load-community.ts';
import { loadProgramme } from '../../infra/local/demo/load/load-programme.ts';
import { loadSurveys } from '../../infra/local/demo/load/load-surveys.ts';
import { setUpCatalogue } from '../../infra/local/demo/load/set-up-catalogue.ts';
import { setUpCommunity } from '../../infra/local/demo/load/set-up-community.ts';
import { setUpTopics, topicsNamed } from '../../infra/local/demo/load/set-up-topics.ts';
import { type Demo, type DemoCounty, readDemo } from '../../infra/local/demo/read-demo.ts';
import { impatientApi, type Patience } from './impatient-api.ts';
import type { SeededCounty } from './seed-county.ts';
import type { World } from './world.ts';

/** A county of the demo in a world, in which everything is there that its programme begins with. */
export interface ReadyCounty {
  readonly county: SeededCounty;
  readonly demo: Demo;
  readonly patience: Patience;
  /** Loads surveys and programme, as far as the patience goes. */
  load(): Promise<void>;
}

/** Every seeded county has these two townships of its own. */
const seeded = /^\d{6}00[12]$/;

const regionsOf = ({ communities }: Demo) => {
  const townships = new Set(communities.map(({ code }) => code.slice(0, 9)).filter((code) => !seeded.test(code)));
  return [
    ...[...townships].map((code) => ({ code, name: '街道' })),
    ...communities.map(({ code }) => ({ code, name: `${code}社区` })),
  ];
};

/** Provisions a county of the demo with staff, and hears and sorts the needs that its projects stand on. */
export const demoCounty = async (world: World, code: DemoCounty): Promise<ReadyCounty> => {
  const demo = readDemo(code);
  const county = await world.county(code, regionsOf(demo));
  const patience: Patience = { sent: 0, endsAfter: () => false };
  const admin = impatientApi(county.admin, patience);
  const units = await setUpCatalogue(admin, demo);
  const communities = new Map<string, CommunityStage>();
  for (const community of demo.communities) {
    const { compounds } = await setUpCommunity(admin, community);
    const worker = await county.member('COMMUNITY_WORKER', community.code);
    const social = await county.member('SOCIAL_WORKER', community.code);
    communities.set(community.code, {
      worker: impatientApi(worker, patience),
      workerId: worker.id,
      socialWorker: impatientApi(social, patience),
      socialWorkerId: social.id,
      compounds,
      topics: await setUpTopics(
        impatientApi(social, patience),
        community.code,
        topicsNamed(demo.needs, community.code),
      ),
    });
  }
  const stage: CountyStage = { code, admin, units, handlers: new Map(), communities };

  const access = {
    issuer: world.issuer,
    as: async (owner: string, subject: string) => impatientApi(await world.client(owner, subject), patience),
  };

  const linked = new Set(demo.programme.projects.flatMap(({ needs }) => needs));
  const options = { now: world.clock.now(), atOnce: 2, onDone: () => undefined };
  for (const { code: community } of demo.communities) {
    const [first, ...others] = demo.needs.filter((need) => need.community === community && linked.has(need.ref));
    if (first) await loadCommunity(stage, [first, ...others], options);
  }
  return {
    county,
    demo,
    patience,
    async load() {
      const now = world.clock.now();
      await loadSurveys({ county: stage, access, now }, demo.surveys);
      await loadProgramme(stage, demo.programme, demo.needs, now);
    },
  };
};
