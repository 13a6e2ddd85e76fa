import type { Api } from '../../access/api.ts';
import type { DemoNeed } from '../demo-need.ts';
import { type CountyStage, communityOf } from './county-stage.ts';
import { type HeardNeed, type NeedVersion, versionFields } from './heard-need.ts';
import type { Step } from './next-step.ts';

interface Command {
  readonly as: Api;
  readonly mutation: string;
  readonly input: object;
}

const handlerOf = (stage: CountyStage, { plan, ...need }: DemoNeed): Api =>
  (plan.unit === null ? undefined : stage.handlers.get(plan.unit)) ?? communityOf(stage, need).worker;

const triageInput = (stage: CountyStage, { plan, category, ...need }: DemoNeed): object => ({
  ...plan.triage,
  category,
  ...(plan.triage?.topic !== undefined && { topic: communityOf(stage, need).topics.get(plan.triage.topic) }),
  ...(plan.unit !== null && { unit: stage.units.get(plan.unit) }),
  ...(plan.triage?.decision === 'DECLINE' && { reason: plan.answer }),
  ...(plan.triage?.decision === 'PETITION' && { reason: '属信访事项，移交县信访部门。' }),
});

const commandOf = (stage: CountyStage, need: DemoNeed, step: Step): Command => {
  const { worker, workerId, socialWorker } = communityOf(stage, need);
  switch (step) {
    case 'triage':
      return { as: socialWorker, mutation: 'triageNeed', input: triageInput(stage, need) };
    case 'assign':
      return { as: socialWorker, mutation: 'assignNeed', input: { member: workerId } };
    case 'accept':
      return { as: handlerOf(stage, need), mutation: 'acceptNeed', input: {} };
    case 'answer':
      return { as: handlerOf(stage, need), mutation: 'answerNeed', input: { publicAnswer: need.plan.answer } };
    case 'close':
      return { as: worker, mutation: 'closeNeed', input: {} };
    case 'reopen':
      return { as: worker, mutation: 'reopenNeed', input: { reason: '居民反映问题仍未解决。' } };
  }
};

/** Takes one step as whoever takes it in a county, and answers the need after it. */
export const takeStep = async (
  stage: CountyStage,
  need: DemoNeed,
  { id, version, assigned }: HeardNeed,
  step: Step,
): Promise<HeardNeed> => {
  const { as, mutation, input } = commandOf(stage, need, step);
  const named = { need: id, version, ...input };
  const done = await as.act<{ readonly need: NeedVersion }>(mutation, named, `need { ${versionFields} }`);
  return { ...done.need, assigned: assigned || step === 'assign' };
};
