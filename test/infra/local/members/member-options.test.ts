import { expect, test } from 'vitest';
import { readMemberOptions } from '../../../../infra/local/members/member-options.ts';

const read = (...args: string[]) => readMemberOptions('member', ['--county', '371722', ...args]);

test('an integrator’s kinds are read as people type them', () => {
  const [named, unnamed] = [read('--role', 'INTEGRATOR', '--kinds', 'need,Project'), read('--role', 'INTEGRATOR')];

  expect([named.kinds, unnamed.kinds]).toEqual([['NEED', 'PROJECT'], undefined]);
});

test.each([
  [['--role', 'KING'], 'one of PROVINCE_ADMIN, COUNTY_ADMIN'],
  [[], 'INTEGRATOR, PARTNER'],
  [['--role', 'PARTNER', '--ttl', 'long'], 'is no time to live'],
  [['--role', 'PARTNER', '--partner', 'x'], 'no option of member'],
])('%j is answered with a sentence', (args, sentence) => {
  expect(() => read(...args)).toThrow(sentence);
});
