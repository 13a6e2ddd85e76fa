import { expect, test } from 'vitest';
import { createExpiringCache } from '../../../functions/platform/expiring-cache.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const aWorld = (capacity = 10) => {
  const clock = createManualClock();
  const cache = createExpiringCache<string>(clock, capacity);
  const loads: string[] = [];
  const ask = (key: string, seconds = 60) =>
    cache.get(key, async () => {
      loads.push(key);
      return { value: `${key}${loads.length}`, until: new Date(clock.now().getTime() + seconds * 1_000) };
    });
  return { clock, cache, loads, ask };
};

test('a value is loaded once until it ends, and again from that instant on', async () => {
  const { ask, clock } = aWorld();
  const first = await ask('a');

  clock.advance(59.999);
  const kept = await ask('a');
  clock.advance(0.001);
  const renewed = await ask('a');

  expect([first, kept, renewed]).toEqual(['a1', 'a1', 'a2']);
});

test('whoever asks while a value is being loaded waits for the same load', async () => {
  const { ask, loads } = aWorld();

  const values = await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')]);

  expect(values).toEqual(['a1', 'a1', 'b2', 'a1']);
  expect(loads).toEqual(['a', 'b']);
});

test('a failed load reaches all who waited, and the next one tries again', async () => {
  const { cache, ask } = aWorld();
  const failing = () => cache.get('a', () => Promise.reject(new Error('down')));

  const answers = await Promise.allSettled([failing(), failing()]);
  const next = await ask('a');

  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(next).toBe('a1');
});

test('a load that throws before it waits for anything is a failed load', async () => {
  const { cache } = aWorld();

  const answer = cache.get('a', () => {
    throw new Error('at once');
  });

  await expect(answer).rejects.toThrow('at once');
});

test('the key that was unused for longest leaves first', async () => {
  const { ask, loads } = aWorld(2);
  await ask('a');
  await ask('b');
  await ask('a');

  await ask('c');
  await ask('a');
  await ask('b');

  expect(loads).toEqual(['a', 'b', 'c', 'b']);
});

test('what is not to be kept takes nobody else’s place', async () => {
  const { ask, loads } = aWorld(2);
  await ask('a');

  await ask('x', 0);
  await ask('y', 0);
  await ask('x', 0);
  await ask('a');

  expect(loads).toEqual(['a', 'x', 'y', 'x']);
});
