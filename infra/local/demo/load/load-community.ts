import { eachAtMost } from '../../access/each-at-most.ts';
import type { DemoNeed } from '../demo-need.ts';
import { type CountyStage, communityOf } from './county-stage.ts';
import { findStanding } from './find-standing.ts';
import { hearDemoNeed } from './hear-demo-need.ts';
import { loadGroup } from './load-group.ts';
import { needGroups } from './need-groups.ts';
import { registerPersons } from './register-persons.ts';

/** Loads the needs of one community; whatever of them is there already is found by its number and not heard again. */
export const loadCommunity = async (
  stage: CountyStage,
  needs: readonly [DemoNeed, ...DemoNeed[]],
  options: { readonly now: Date; readonly atOnce: number; readonly onDone: (needs: number) => void },
): Promise<void> => {
  const standing = await findStanding(stage, needs);
  const { worker } = communityOf(stage, needs[0]);
  const persons =
    standing.size === needs.length
      ? new Map<string, string>()
      : await registerPersons(worker, needs[0].community, needs, options.atOnce);
  await eachAtMost(options.atOnce, needGroups(needs), async (group) => {
    await loadGroup(
      stage,
      group,
      async (need) => standing.get(need.ref) ?? hearDemoNeed(stage, need, persons, options.now),
    );
    options.onDone(1 + group.repeats.length);
  });
};
