import { expect, test } from 'vitest';
import { demoDate, demoInstant } from '../../../../../infra/local/demo/load/demo-day.ts';

test.each([
  ['2026-11-24T15:59:59.999Z', '2026-11-23', '2026-09-01'],
  ['2026-11-24T16:00:00.000Z', '2026-11-24', '2026-09-02'],
])('at %s the last of the demo’s days is yesterday in Shanghai, %s', (now, last, first) => {
  const dates = [demoDate(83, new Date(now)), demoDate(0, new Date(now))];

  expect(dates).toEqual([last, first]);
});

test('the last minute of the last day is heard in the past', () => {
  const now = new Date('2026-11-24T16:00:00.000Z');

  const heardAt = demoInstant(83, '23:59', now);

  expect(heardAt.toISOString()).toBe('2026-11-24T15:59:00.000Z');
  expect(heardAt < now).toBe(true);
});
