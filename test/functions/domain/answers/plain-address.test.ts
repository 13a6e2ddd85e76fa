import { expect, test } from 'vitest';
import { plainAddress } from '../../../../functions/domain/answers/plain-address.ts';

test.each([
  ['３号楼 ２单元 ５０１室', '3号楼2单元501室'],
  ['  3号楼2单元501室 ', '3号楼2单元501室'],
  ['3—2—501', '3-2-501'],
  ['3－2－501', '3-2-501'],
  ['3–2−501', '3-2-501'],
  ['3--2~501', '3-2-501'],
  ['A座 １０２', 'a座102'],
  ['花园路18号\u200b', '花园路18号'],
])('%j is the household at %j', (typed, plain) => {
  expect(plainAddress(typed)).toEqual({ ok: true, value: plain });
});

test('numbers that are apart stay apart', () => {
  const plain = ['3-2-501', '32-501', '3-25-01', '3号楼2单元501', '32单元501'].map((typed) => plainAddress(typed));

  expect(new Set(plain.map((one) => one.ok && one.value)).size).toBe(5);
});

test.each([
  ['', 'TEXT_EMPTY'],
  ['　', 'TEXT_EMPTY'],
  ['路'.repeat(101), 'TEXT_TOO_LONG'],
  ['3号楼\u0000', 'TEXT_BAD_CHARACTER'],
])('%j is no address', (typed, code) => {
  expect(plainAddress(typed)).toMatchObject({ ok: false, failure: { code, field: ['household'] } });
});
