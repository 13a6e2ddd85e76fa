import { expect, test } from 'vitest';
import { readCodeOptions } from '../../../../infra/local/codes/code-options.ts';
import { printSheets } from '../../../../infra/local/codes/print-sheets.ts';
import { newBatch } from '../../../support/batch-steps.ts';
import type { Client } from '../../../support/client.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { everyKind, newSurvey } from '../../../support/survey-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const planned = async ({ admin, communities: { a } }: SeededCounty, ways: readonly string[]) => {
  const survey = await newSurvey(admin, a, { questions: everyKind() });
  return newBatch(admin, survey.id, { communities: [a], ways });
};

const printed = async (by: Client, batch: string, community: string, from: number, count: number) => {
  const api = { ask: <T>(document: string, variables?: object): Promise<T> => by.ask(document, variables) };
  const sheets: string[] = [];
  for await (const sheet of printSheets(api, { batch, community, from, count })) sheets.push(sheet);
  return sheets.join('\n');
};

test('a slip for every household tells what is asked, where, its number and a code that no other slip has', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { id } = await planned(county, ['HOUSEHOLD_CODE']);

  const text = await printed(county.admin, id, a, 199, 203);

  const codes = [...text.matchAll(/^填写码　([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})$/gm)].map(([, code]) => code);
  const serials = [...text.matchAll(new RegExp(`^甲社区（${a}）　第 (\\d+) 号$`, 'gm'))].map(([, serial]) => serial);
  expect(new Set(codes).size).toBe(203);
  expect([serials.length, serials[0], serials.at(-1)]).toEqual([203, '199', '401']);
  expect(text.match(/^居民服务需求调查　2026年第1批$/gm)).toHaveLength(203);
  expect(text.match(/^✂/gm)).toHaveLength(203);
});

test('where there is nothing to print one sentence says why', async () => {
  const county = await world.county();
  const { a, b } = county.communities;
  const { id } = await planned(county, ['OPEN']);

  await expect(printed(county.admin, id, a, 1, 3)).rejects.toThrow('There are no such codes');
  await expect(printed(county.admin, id, b, 1, 3)).rejects.toThrow(`no batch ${id} that asks community ${b}`);
});

test.each([
  [[], '--batch'],
  [['--batch', 'one', '--community', '331004003010'], '--batch'],
  [['--batch', `331004-batch-${'0'.repeat(26)}`], '--community'],
  [['--batch', `331004-batch-${'0'.repeat(26)}`, '--community', '331004003010', '--count', '0'], '--count'],
  [['--of', 'all'], 'no option of codes'],
])('the command line %j is told what is missing: %s', (args, told) => {
  expect(() => readCodeOptions(args)).toThrow(told);
});
