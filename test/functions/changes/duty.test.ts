import { expect, test } from 'vitest';
import { type Duty, runDuties } from '../../../functions/changes/duty.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { recordingLogger } from '../../support/recording-logger.ts';

const ran = async (duties: readonly Duty[], doneOn: string | null) => {
  const days: string[] = [];
  const marks = {
    finishDay: async (day: string) => void days.push(day),
    raiseFloor: async () => undefined,
  };
  const clock = createManualClock('2026-09-30T16:00:00.000Z');
  await runDuties({ duties, doneOn, marks, clock, logger: recordingLogger().logger }, () => false);
  return days;
};

const duty = (name: string, outcome: () => boolean, done: string[], daily = true): Duty => ({
  name,
  ...(daily && { daily: true as const }),
  async run() {
    done.push(name);
    return outcome();
  },
});

const failing = () => {
  throw new Error('a bug');
};

test('a day is marked when all is done that falls due with it, and not asked for again on that day', async () => {
  const done: string[] = [];
  const duties = [duty('offers', () => true, done), duty('batches', () => false, done, false)];

  expect(await ran(duties, '2026-09-30')).toEqual(['2026-10-01']);
  expect(await ran(duties, '2026-10-01')).toEqual([]);

  expect(done).toEqual(['offers', 'batches', 'batches']);
});

test('a day of which something is left, or failed, has no mark, and what else was due is done', async () => {
  const done: string[] = [];
  const well = duty('offers', () => true, done);

  expect(await ran([duty('left', () => false, done), well], null)).toEqual([]);
  expect(await ran([duty('failed', failing, done), well], null)).toEqual([]);

  expect(done).toEqual(['left', 'offers', 'failed', 'offers']);
});
