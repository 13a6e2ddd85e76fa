import { expect, test } from 'vitest';
import { readRepairOptions } from '../../../../infra/local/repair/repair-options.ts';

const asked = (command: 'redrive' | 'rebuild', ...args: string[]) => readRepairOptions(command, args).request;

test('redrive lists what is set aside, and redrives only what is named or, in so many words, all', () => {
  expect(asked('redrive')).toEqual({ repair: 'LIST' });
  expect(asked('redrive', '--all')).toEqual({ repair: 'REDRIVE' });
  expect(asked('redrive', '--county', '371722', '--consumer', 'figures', '--seq', '17')).toEqual({
    repair: 'REDRIVE',
    county: '371722',
    consumer: 'figures',
    seq: 17,
  });
});

test('rebuild makes anew what is named, and nothing by mistake', () => {
  expect(asked('rebuild', '--county', '371722', '--consumer', 'figures')).toEqual({
    repair: 'REBUILD',
    county: '371722',
    consumer: 'figures',
  });
  for (const args of [[], ['--county', '371722'], ['--consumer', 'figures'], ['--all']])
    expect(() => asked('rebuild', ...args)).toThrow('Say what is made anew');
});

test('a word that is misspelt is told in one sentence with the way it is meant', () => {
  expect(() => asked('redrive', '--county', '菏泽')).toThrow('“菏泽” is no county');
  expect(() => asked('redrive', '--seq', '0')).toThrow('“0” is no event’s number'.replace('’', "'"));
  expect(() => asked('redrive', '--county', '371722', '--all')).toThrow('Redrive all, or what you name');
  expect(() => asked('redrive', '--everything')).toThrow('That is no option of redrive');
});
