import type { Duty } from '../changes/duty.ts';
import { follow } from '../changes/follow.ts';
import type { Job } from '../changes/job.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createFigureSheets } from '../data/figure-sheets.ts';
import { createProvinceFigures } from '../data/province-figures.ts';
import type { Table } from '../data/table.ts';
import type { Clock } from '../domain/clock.ts';
import { figuresConsumer } from '../domain/figures/figures-consumer.ts';
import { openProvinceMonth } from '../domain/figures/open-province-month.ts';
import { createProvinceConsumer } from '../domain/figures/province-consumer.ts';

/** Copies a county's headlines to its province: both sessions are held here and nowhere else. */
export const provinceFigures = (county: Table, province: Table, run: ConsumerRun): Job => {
  const { owner } = county;
  const consumer = createProvinceConsumer(
    owner,
    run.clock,
    createFigureSheets(county),
    createProvinceFigures(province),
  );
  const following = follow(run, figuresConsumer, createCheckpoints(province, run.clock));
  return { name: consumer.name, run: (enough) => runConsumer(consumer, following, enough) };
};

/** Shows a county in its province's month from the first day on, whether or not anything happens there. */
export const provinceMonth = (county: Table, province: Table, clock: Clock): Duty => ({
  name: 'province-month',
  daily: true,
  async run() {
    await openProvinceMonth(county.owner, clock, createFigureSheets(county), createProvinceFigures(province));
    return true;
  },
});
