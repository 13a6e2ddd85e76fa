import { expect, test } from 'vitest';
import { recountCounty } from '../../infra/local/recount/recount-county.ts';
import { dice } from '../support/dice.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { huanglou, setUpShan } from '../support/shan.ts';
import { demoInstant } from '../support/shan-desk.ts';
import { commit, defineCriteria, endWell, publish } from '../support/shan-programme/carry-out.ts';
import { designProjects, designTwice } from '../support/shan-programme/design-projects.ts';
import { gatherPartners } from '../support/shan-programme/gather-partners.ts';
import { hearNeeds, merge } from '../support/shan-programme/hear-needs.ts';
import { createSocketWorld } from '../support/socket-world.ts';
import { follow } from '../support/story/follower.ts';
import { mortalRealtime } from '../support/story/mortal-realtime.ts';
import { quietMinutes, wake } from '../support/story/wake.ts';

const seed = Number(process.env['SEED'] ?? 20_240_902);
const [cuts, mortality] = [20, { realtime: 0.01, others: 0.05 }];

test(`whoever follows 墨蕴珠光 from its draft to its closing misses nothing, whatever is cut and killed: SEED=${seed}`, async () => {
  const realtime = mortalRealtime(seed, mortality.realtime);
  const now = demoInstant(0, '09:00');
  const world = await createSocketWorld({ now, chance: seededRandom(seed), meets: realtime.meets });
  const shan = await setUpShan(world);
  const { clerk, socialWorker, county } = shan;
  const { admin } = county;
  await world.tick();
  const follower = await follow(world, admin);

  const live = async (): Promise<string> => {
    const resident = await county.resident(huanglou, '19900001010');
    const needs = await hearNeeds(shan, resident);
    const allies = await gatherPartners(shan, resident, world.clock);
    world.clock.set(demoInstant(7, '09:00'));
    const { painting } = await designProjects(shan, needs, allies);
    await designTwice(painting, { clerk, admin });
    await commit(clerk, painting, allies.room, 12);
    await commit(admin, painting, allies.ink, 20);
    world.clock.set(demoInstant(10, '09:00'));
    await publish(shan, painting);
    world.clock.set(demoInstant(14, '18:00'));
    await painting.step(socialWorker, 'beginProject');
    await painting.step(clerk, 'writeUpdate', { text: '第二课学写“福”字，作品贴在小区门口。' });
    await merge(socialWorker, needs.brush, needs.painting);
    // Not later: of a feed that is a month old the beginning is gone.
    world.clock.set(demoInstant(24, '09:00'));
    await defineCriteria(admin);
    await endWell(socialWorker, painting, '书画公益课每周六上午在志愿者之家开课，欢迎参加。');
    return painting.id;
  };

  const storm = { cuts: 0, kills: 0, isOver: false };
  const blow = async (): Promise<void> => {
    const chance = dice(seed);
    while (!storm.isOver || storm.cuts < cuts) {
      const [drawn, isCut] = [chance.below(1_000_000), chance.chance(0.5)];
      if ((await wake(world, drawn, mortality.others)) === 'killed') {
        storm.kills += 1;
        // What the dead had in hand is free again by then.
        world.clock.advance(11);
      }
      if (!isCut || storm.cuts === cuts) continue;
      storm.cuts += 1;
      follower.cut();
    }
  };
  const living = live().finally(() => {
    storm.isOver = true;
  });
  const [project] = await Promise.all([living, blow()]);
  realtime.end();
  await quietMinutes(world);

  const told = await follower.hasHeardAll();
  expect(told.filter(({ subject }) => subject === project).map(({ type }) => type)).toEqual([
    'project.created',
    'project.revised',
    'project.submitted',
    'project.returned',
    'project.revised',
    'project.submitted',
    'project.approved',
    'project.resource-committed',
    'project.resource-committed',
    'project.published',
    ...Array(3).fill('project.publication-recorded'),
    'project.begun',
    'project.updated',
    'project.evaluated',
    'project.closed',
  ]);
  expect(recountCounty(county.code, await world.raw.all())).toMatchObject({ differences: [], waiting: 0 });
  expect(storm.cuts).toBe(cuts);
  expect(storm.kills).toBeGreaterThan(3);
  expect(realtime.kills).toBeGreaterThan(0);
  expect(world.lines.filter(({ level }) => level === 'error')).toEqual([]);
}, 120_000);
