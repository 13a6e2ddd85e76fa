import { expect, test } from 'vitest';
import { readBenchOptions } from './bench-options.ts';

test('the table is printed unless something else is asked for', () => {
  const [plain, all] = [readBenchOptions(['api']), readBenchOptions(['feed', '--json', '--write'])];

  expect(plain).toEqual({ bench: 'api', json: false, write: false });
  expect(all).toEqual({ bench: 'feed', json: true, write: true });
});

test.each([[[]], [['web']], [['api', 'web']], [['api', '--fast']]])('%j is answered with how it is said', (args) => {
  expect(() => readBenchOptions(args)).toThrow('npm run bench -- api|feed|realtime [--json] [--write]');
});
