import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { batchPolicy } from '../../functions/domain/batches/policy.ts';
import { startingStates as batchStates } from '../../functions/domain/batches/transitions.ts';
import { needPolicy } from '../../functions/domain/needs/policy.ts';
import { startingStates as needStates } from '../../functions/domain/needs/transitions.ts';
import type { OperationPolicy } from '../../functions/domain/policy.ts';
import { projectPolicy } from '../../functions/domain/projects/policy.ts';
import { startingStates as projectStates } from '../../functions/domain/projects/transitions.ts';
import { resourcePolicy } from '../../functions/domain/resources/policy.ts';

interface Row {
  readonly action: string;
  readonly from: readonly string[];
  readonly who: readonly string[];
}

const readme = readFileSync('README.md', 'utf8').split('\n');

const rowsOf = (noun: string): Row[] =>
  readme
    .map((line) => new RegExp(`^\\| \`(\\w+)${noun}\` \\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|$`).exec(line))
    .filter((row) => row !== null)
    .map(([, action = '', from = '', who = '']) => ({ action, from: from.split(', '), who: who.split(', ') }));

test.each([
  ['Need', needStates, needPolicy],
  ['Project', projectStates, projectPolicy],
  ['Batch', batchStates, batchPolicy],
  ['Resource', { commit: projectStates.commit, release: projectStates.release }, resourcePolicy],
] as const)(
  'the README tells from which states each action on a %s starts, and who may do it, as the rules have it',
  (noun, actions, policy) => {
    const policies: Readonly<Record<string, OperationPolicy>> = policy;

    // What has no command of its own name, as being merged into, is no action of the table.
    const ruled = Object.entries(actions).flatMap(([action, from]) => {
      const who = policies[`${action}${noun}`]?.roles;
      return who ? [{ action, from: [...from], who }] : [];
    });

    const sorted = (states: readonly string[]) => states.toSorted();
    const shown = (all: readonly Row[]) =>
      all.map(({ action, from, who }) => [action, sorted(from), sorted(who)].join(' | ')).toSorted();
    expect(shown(rowsOf(noun))).toEqual(shown(ruled));
  },
);
