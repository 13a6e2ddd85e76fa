import { expect, test } from 'vitest';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const weights = { votes: 40, support: 30, urgency: 10, focus: 20 };

test('weights that are not 100 together, or out of their range, are refused, and so is who saw an older formula', async () => {
  const { admin } = await world.county();
  const revise = (input: object) => admin.act('reviseFormula', { version: 1, weights, focusGroups: [], ...input });

  const refused = [
    await revise({ weights: { ...weights, votes: 41 } }),
    await revise({ weights: { ...weights, votes: 101, focus: -41 } }),
    await revise({ version: 2 }),
    await revise({ version: 0 }),
  ];
  await revise({});
  const late = await revise({});

  expect(refused.map(codes)).toEqual([['BAD_WEIGHTS'], ['OUT_OF_RANGE'], ['CONFLICT'], ['CONFLICT']]);
  expect(refused[1].userErrors[0].field).toEqual(['weights', 'votes']);
  expect(refused[2].userErrors[0].currentVersion).toBe(1);
  expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: 2 }]);
});

test('of those who revise at once one makes the next formula, so that their numbers have no gap', async () => {
  const { admin } = await world.county();
  const revise = (focusGroups: readonly string[]) =>
    admin.act('reviseFormula', { version: 1, weights, focusGroups }, 'formula { number focusGroups }');

  const answered = await Promise.all([revise(['ELDERLY']), revise(['CHILD', 'CHILD']), revise([])]);
  const { formulas } = await admin.ask('{ formulas { number } }');

  expect(answered.filter(({ formula }) => formula)).toHaveLength(1);
  expect(answered.flatMap(codes)).toEqual(['CONFLICT', 'CONFLICT']);
  expect(formulas).toEqual([{ number: 2 }, { number: 1 }]);
});

test('a group that is named twice is one, and nobody need come first', async () => {
  const { admin } = await world.county();
  const revise = (version: number, focusGroups: readonly string[]) =>
    admin.done('reviseFormula', { version, weights, focusGroups }, 'formula { number weights { focus } focusGroups }');

  const [twice, nobody] = [await revise(1, ['CHILD', 'CHILD']), await revise(2, [])];

  expect(twice.formula).toEqual({ number: 2, weights: { focus: 20 }, focusGroups: ['CHILD'] });
  expect(nobody.formula).toEqual({ number: 3, weights: { focus: 20 }, focusGroups: [] });
});
