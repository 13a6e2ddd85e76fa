import { expect, test } from 'vitest';
import { startTimer } from '../../../infra/local/start-timer.ts';

test('the timer wakes at once and again, and a minute that fails is told and does not end it', async () => {
  const failures: unknown[] = [];
  const third = Promise.withResolvers<void>();
  let wakings = 0;
  const handler = async (): Promise<void> => {
    wakings += 1;
    if (wakings === 2) throw new Error('the table is gone');
    if (wakings === 3) third.resolve();
  };

  const timer = startTimer({ handler, everySeconds: 0.001, failed: (error) => void failures.push(error) });
  await third.promise;
  await timer.stop();

  expect(failures).toEqual([new Error('the table is gone')]);
});

test('when it is stopped, a waking that is under way learns that its time is up and comes to its end', async () => {
  const began = Promise.withResolvers<void>();
  const left: number[] = [];
  let isEnded = false;
  const handler = async (_: object, { getRemainingTimeInMillis }: { getRemainingTimeInMillis(): number }) => {
    left.push(getRemainingTimeInMillis());
    began.resolve();
    await new Promise(setImmediate);
    left.push(getRemainingTimeInMillis());
    isEnded = true;
  };

  const timer = startTimer({ handler, everySeconds: 60, failed: () => undefined });
  await began.promise;
  await timer.stop();

  expect(left[0]).toBeGreaterThan(50_000);
  expect(left[1]).toBe(0);
  expect(isEnded).toBe(true);
});
