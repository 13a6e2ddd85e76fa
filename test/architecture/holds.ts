import { describe, expect, test } from 'vitest';
import type { Rule } from './rule.ts';

/** Tests of a rule: it holds here, and each of its samples breaks it with just the one complaint. */
export const holds = <Subject>({ says, check, broken }: Rule<Subject>, subject: Subject): void => {
  describe(says, () => {
    test('holds in this repository', () => {
      const complaints = check(subject);

      expect(complaints).toEqual([]);
    });

    test.each(broken)('%s breaks it', (_mistake, sample, complaint) => {
      const complaints = check(sample);

      expect(complaints).toEqual([complaint]);
    });
  });
};
