import { expect, test } from 'vitest';
import { recountCounty } from '../../../../infra/local/recount/recount-county.ts';
import { dice } from '../../../support/dice.ts';
import type { FaultKind } from '../../../support/fault-plan.ts';
import { figureStory } from '../../../support/figure-story.ts';
import { groundAt } from '../../../support/ground.ts';
import { createWorld } from '../../../support/world.ts';

const calm: Record<FaultKind, number> = { CONFLICT: 0, THROTTLE: 0, LOST_ANSWER: 0, UNPROCESSED: 0, STALE_INDEX: 0 };

test('though transactions conflict, answers are lost and indexes lag, every event is counted once', async () => {
  const rates = { ...calm };
  const world = await createWorld({ faults: { seed: 20261124, rates } });
  const county = await world.county();
  await figureStory(await groundAt(world, county, county.communities.a), dice(30)).live(4);

  Object.assign(rates, { CONFLICT: 0.3, THROTTLE: 0.1, LOST_ANSWER: 0.3, UNPROCESSED: 0.3, STALE_INDEX: 0.3 });
  for (let minute = 0; minute < 4; minute += 1) await Promise.all([world.tick(), world.tick()]);
  Object.assign(rates, calm);
  await world.tick();

  const { differences, waiting, counted, numbered, compared } = recountCounty(county.code, await world.raw.all());
  expect(differences).toEqual([]);
  expect({ waiting, counted }).toEqual({ waiting: 0, counted: numbered });
  expect(compared).toBeGreaterThan(20);
  expect((await world.raw.under(`${county.code}#FEED`)).filter(({ sk }) => sk.startsWith('PARKED#'))).toEqual([]);
}, 60_000);
