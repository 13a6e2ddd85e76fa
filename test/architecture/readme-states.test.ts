import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { needPolicy } from '../../functions/domain/needs/policy.ts';
import { startingStates } from '../../functions/domain/needs/transitions.ts';

const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `(\w+)Need` \| ([^|]+) \| [^|]+ \| ([^|]+) \|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, action = '', from = '', who = '']) => ({ action, from: from.split(', '), who: who.split(', ') }));

test('the README tells from which states each action starts, and who may do it, as the rules have it', () => {
  const { absorb: _, ...actions } = startingStates;

  const ruled = Object.entries(actions).map(([action, from]) => ({
    action,
    from: [...from],
    who: needPolicy[`${action}Need` as keyof typeof needPolicy].roles,
  }));

  const sorted = (states: readonly string[]) => states.toSorted();
  const shown = (all: readonly { action: string; from: readonly string[]; who: readonly string[] }[]) =>
    all.map(({ action, from, who }) => [action, sorted(from), sorted(who)].join(' | ')).toSorted();
  expect(shown(rows)).toEqual(shown(ruled));
});
