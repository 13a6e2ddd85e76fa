import { expect, inject, test } from 'vitest';
import { readRaw } from '../../../../infra/local/recount/read-raw.ts';
import { recount, told } from '../../../../infra/local/recount/recount.ts';
import { readRecountOptions } from '../../../../infra/local/recount/recount-options.ts';
import { hear } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

test('a table is read past all walls, and all its counties are recounted, or the one that is named', async () => {
  const [one, other] = [await world.county(), await world.county()];
  await hear(one.admin, one);
  await world.tick();
  const read = () => readRaw({ name: world.table, endpoint: inject('dynamoDbEndpoint') });

  const [all, named] = [await recount(read, undefined), await recount(read, one.code)];
  const unknown = recount(read, '371799');

  expect([...all.keys()].sort()).toEqual([one.code, other.code].sort());
  expect([...named.keys()]).toEqual([one.code]);
  expect(named.get(one.code)).toMatchObject({ waiting: 0, differences: [] });
  await expect(unknown).rejects.toThrow('The table holds no county 371799.');
});

test('a recount is told in a line, and each difference in one more', () => {
  const found = {
    counted: 7,
    numbered: 9,
    waiting: 1,
    copied: 7,
    compared: 40,
    differences: ['x: figures say 1, the records 2'],
  };

  expect(told('371722', found)).toBe(
    '371722: 40 numbers as of event 7, 3 events are not counted yet: 1 difference\n  x: figures say 1, the records 2',
  );
  expect(told('371722', { ...found, copied: 6 }).split('\n')[0]).toBe(
    '371722: 40 numbers as of event 7, 3 events are not counted yet, the province has copied them as of 6 and was not compared: 1 difference',
  );
  expect(told('371722', { ...found, counted: 9, copied: 9, waiting: 0, differences: [] })).toBe(
    '371722: 40 numbers as of event 9: no difference',
  );
});

test('a county is six digits, and what is not understood is told in a sentence', () => {
  expect(readRecountOptions(['--county', '371722', '--table', 'wushe-shandong'])).toMatchObject({
    county: '371722',
    table: 'wushe-shandong',
  });
  expect(() => readRecountOptions(['--county', '单县'])).toThrow('“单县” is no county');
  expect(() => readRecountOptions(['--fast'])).toThrow('That is no option of recount');
});
