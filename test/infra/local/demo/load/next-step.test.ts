import { expect, test } from 'vitest';
import type { DemoPlan } from '../../../../../infra/local/demo/demo-need.ts';
import { nextStep, type Step } from '../../../../../infra/local/demo/load/next-step.ts';
import { type DemoCounty, demoCounties, readDemo } from '../../../../../infra/local/demo/read-demo.ts';

const ends: Record<Exclude<Step, 'triage' | 'assign'>, string> = {
  accept: 'IN_PROGRESS',
  answer: 'ANSWERED',
  close: 'CLOSED',
  reopen: 'REOPENED',
};
const triaged = { REFER: 'REFERRED', PROJECT: 'TRIAGED', DIRECT: 'TRIAGED', DECLINE: 'CLOSED', PETITION: 'CLOSED' };

interface Walk {
  readonly state: string;
  readonly steps: readonly Step[];
}

const walk = (plan: DemoPlan, state = 'HEARD', assigned = false, steps: readonly Step[] = []): Walk => {
  const step = steps.length > 9 ? undefined : nextStep({ state, assigned }, plan);
  if (step === undefined) return { state, steps };
  if (step === 'assign') return walk(plan, state, true, [...steps, step]);
  const next = step === 'triage' ? triaged[plan.triage?.decision ?? 'DIRECT'] : ends[step];
  return walk(plan, next, assigned, [...steps, step]);
};

test.each(demoCounties)('every need of %s that is not merged comes to where its plan ends', (county: DemoCounty) => {
  const plans = readDemo(county)
    .needs.map(({ plan }) => plan)
    .filter(({ outcome }) => outcome !== 'MERGED');

  const ended = plans.map((plan) => walk(plan).state);

  expect(ended).toEqual(plans.map(({ state }) => state));
});

const served: DemoPlan = {
  triage: { decision: 'DIRECT', severity: 1, urgency: 1, difficulty: 1, publicInterest: false, feasible: true },
  unit: null,
  sortedOn: 1,
  answeredOn: 2,
  closedOn: 3,
  reopenedOn: null,
  answer: '已办理。',
  state: 'CLOSED',
  outcome: 'SERVED',
};

test('what is served directly is given to a worker before the worker accepts it', () => {
  const { steps } = walk(served);

  expect(steps).toEqual(['triage', 'assign', 'accept', 'answer', 'close']);
});

test('a need that was closed before it was reopened is closed, then reopened', () => {
  const { steps } = walk({ ...served, reopenedOn: 5, state: 'REOPENED', outcome: null });

  expect(steps.slice(-2)).toEqual(['close', 'reopen']);
});

test.each(['ANSWERED', 'CLOSED', 'REOPENED'])(
  'a need that somebody took further than planned, to %s, is left alone',
  (state) => {
    const step = nextStep({ state, assigned: true }, { ...served, closedOn: null, state: 'TRIAGED', outcome: null });

    expect(step).toBeUndefined();
  },
);
