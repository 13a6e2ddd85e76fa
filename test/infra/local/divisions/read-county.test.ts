import { expect, test } from 'vitest';
import { readCounty } from '../../../../infra/local/divisions/read-county.ts';

test.each([
  ['371722', '单县', 22, 508],
  // Development zones have no code in GB/T 2260, but one in the division data.
  ['371771', '菏泽经济技术开发区', 4, 135],
  // A city without counties stands in their place under its own code.
  ['441900', '东莞市', 36, 609],
])('%s %s is read with its townships and communities', async (code, name, townships, communities) => {
  const county = await readCounty(code);

  expect(county.name).toBe(name);
  expect([county.townships.length, county.communities.length]).toEqual([townships, communities]);
  expect(county.townships.every((one) => /^\d{9}$/.test(one.code) && one.code.startsWith(code))).toBe(true);
  expect(county.communities.every((one) => /^\d{12}$/.test(one.code) && one.code.startsWith(code))).toBe(true);
});

test('the first and the last county of the data lose no row', async () => {
  const counties = await Promise.all(['110101', '659012'].map(readCounty));

  expect(counties.map(({ name }) => name)).toEqual(['东城区', expect.stringMatching(/市$/)]);
  expect(counties.every(({ communities }) => communities.length > 0)).toBe(true);
});

test('a code that the data does not have is refused in one sentence', async () => {
  const reading = readCounty('371799');

  await expect(reading).rejects.toThrow('The division data of 2023-06-30 has no county 371799');
});

test.each(['3717', '371722003', '菏泽', ''])('“%s” is no county’s code', async (code) => {
  const reading = readCounty(code);

  await expect(reading).rejects.toThrow(`“${code}” is no county's code: give the six digits of GB/T 2260`);
});
