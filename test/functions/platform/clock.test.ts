import { expect, test } from 'vitest';
import { systemClock } from '../../../functions/platform/clock.ts';

test('the system clock tells the time of the machine and never goes back while it is looked at', () => {
  const first = systemClock.now();

  const second = systemClock.now();

  expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime());
  expect(Math.abs(first.getTime() - performance.timeOrigin - performance.now())).toBeLessThan(60_000);
});
