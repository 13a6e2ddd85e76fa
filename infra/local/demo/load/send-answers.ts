import type { Api } from '../../access/api.ts';
import { eachAtMost } from '../../access/each-at-most.ts';
import type { DemoAnswer } from '../demo-survey.ts';
import { typedAnswers } from './typed-survey.ts';

interface Printed {
  readonly householdCodes: readonly { readonly serial: number; readonly code: string }[];
}

const document = `query ($batch: ID!, $community: RegionCode!, $count: Int!) {
  householdCodes(batch: $batch, community: $community, count: $count) { serial code }
}`;

/** Sends what the collectors took down, each one's own; what is there already stays as it is. */
export const sendAnswers = async (
  staff: Api,
  collectors: readonly Api[],
  { id, communities }: { readonly id: string; readonly communities: readonly string[] },
  answers: readonly DemoAnswer[],
): Promise<void> => {
  const [community] = communities;
  const count = Math.max(0, ...answers.map(({ serial = 0 }) => serial));
  const printed =
    count === 0 ? [] : (await staff.ask<Printed>(document, { batch: id, community, count })).householdCodes;
  const codes = new Map(printed.map(({ serial, code }) => [serial, code]));
  await eachAtMost(6, answers, async ({ how, collector, at, household, serial = 0, focusGroups = [], values }) => {
    const respondent = how === 'CODE' ? { code: codes.get(serial) } : { household, community };
    const told = { answers: typedAnswers(values), focusGroups, paper: how === 'PAPER', collectedAt: at };
    await collectors[collector - 1]?.act('collectAnswer', { batch: id, ...respondent, ...told }, 'answer { id }');
  });
};
