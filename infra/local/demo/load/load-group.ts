import type { DemoNeed } from '../demo-need.ts';
import { type CountyStage, communityOf } from './county-stage.ts';
import { type HeardNeed, type NeedVersion, versionFields } from './heard-need.ts';
import type { NeedGroup } from './need-groups.ts';
import { nextStep } from './next-step.ts';
import { unlessOvertaken } from './overtaken.ts';
import { takeStep } from './take-step.ts';

const merge = async (stage: CountyStage, need: DemoNeed, repeat: HeardNeed, into: HeardNeed): Promise<HeardNeed> => {
  if (repeat.state === 'CLOSED') return into;
  const input = { need: repeat.id, version: repeat.version, into: into.id, intoVersion: into.version };
  const selection = `need { mergedInto { ${versionFields} } }`;
  const { socialWorker } = communityOf(stage, need);
  const done = await socialWorker.act<{ readonly need: { readonly mergedInto: NeedVersion } }>(
    'mergeNeed',
    input,
    selection,
  );
  return { ...done.need.mergedInto, assigned: into.assigned };
};

/**
 * Hears a need and its repeats, merges them, and does what the plan says from wherever the need stands. A need that
 * somebody else works on meanwhile is left to them.
 */
export const loadGroup = async (
  stage: CountyStage,
  { need, repeats }: NeedGroup,
  hear: (need: DemoNeed) => Promise<HeardNeed>,
): Promise<void> => {
  let standing = await hear(need);
  await unlessOvertaken(async () => {
    for (const repeat of repeats) standing = await merge(stage, need, await hear(repeat), standing);
    for (let step = nextStep(standing, need.plan); step; step = nextStep(standing, need.plan)) {
      standing = await takeStep(stage, need, standing, step);
    }
  });
};
