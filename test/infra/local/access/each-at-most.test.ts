import { expect, test } from 'vitest';
import { eachAtMost } from '../../../../infra/local/access/each-at-most.ts';

test('every item is done once, and never more than so many are under way', async () => {
  const done: number[] = [];
  let [underWay, most] = [0, 0];

  await eachAtMost(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise(setImmediate);
    underWay -= 1;
    done.push(item);
  });

  expect(done).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('a failure is told, and nothing is begun after it', async () => {
  const begun: number[] = [];

  const working = eachAtMost(2, [1, 2, 3, 4, 5], async (item) => {
    begun.push(item);
    await new Promise(setImmediate);
    if (item === 2) throw new Error('two');
  });

  await expect(working).rejects.toThrow('two');
  await new Promise(setImmediate);
  expect(begun).toEqual([1, 2, 3]);
});
