import { expect, test } from 'vitest';
import { needGroups } from '../../../../../infra/local/demo/load/need-groups.ts';
import { readDemo } from '../../../../../infra/local/demo/read-demo.ts';

test('every need is in one group, and those that are merged stand behind what they are merged into', () => {
  const { needs } = readDemo('371722');

  const groups = needGroups(needs);

  const grouped = groups.flatMap(({ need, repeats }) => [need, ...repeats]);
  expect(grouped.map(({ ref }) => ref).sort()).toEqual(needs.map(({ ref }) => ref).sort());
  expect(groups.flatMap(({ repeats }) => repeats)).toHaveLength(82);
  expect(groups.every(({ need, repeats }) => repeats.every(({ duplicateOf }) => duplicateOf === need.ref))).toBe(true);
});
