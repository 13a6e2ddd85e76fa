import { expect, test } from 'vitest';
import { createPatience } from '../../../functions/platform/patience.ts';

test('it waits longer each time, eight times in a row, and as long again once something came', async () => {
  const pauses: number[] = [];
  const patience = createPatience(async (milliseconds) => void pauses.push(milliseconds));
  const all = async () => {
    const from = pauses.length;
    while (await patience.wait()) expect(pauses.length).toBeLessThan(100);
    return pauses.slice(from);
  };

  const first = await all();
  patience.renew();
  const second = await all();

  expect(first).toEqual([10, 20, 40, 80, 160, 320, 640, 1_280]);
  expect(second).toEqual(first);
});
