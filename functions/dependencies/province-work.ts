import { follow } from '../changes/follow.ts';
import type { Job } from '../changes/job.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createFigureSheets } from '../data/figure-sheets.ts';
import { createProvinceFigures } from '../data/province-figures.ts';
import type { Table } from '../data/table.ts';
import { figuresConsumer } from '../domain/figures/figures-consumer.ts';
import { monthOf } from '../domain/figures/month.ts';
import { openProvinceMonth } from '../domain/figures/open-province-month.ts';
import { createProvinceConsumer } from '../domain/figures/province-consumer.ts';

/** What is done in a province's rows for one of its counties: both sessions are held here and nowhere else. */
export const createProvinceWork = () => {
  // In a container that lives on, a month is opened once and not asked for again.
  const opened = new Map<string, string>();

  return (county: Table, province: Table, run: ConsumerRun): { readonly consumer: Job; readonly duty: Job } => {
    const { owner } = county;
    const [sheets, there] = [createFigureSheets(county), createProvinceFigures(province)];
    const consumer = createProvinceConsumer(owner, run.clock, sheets, there);
    const following = follow(run, figuresConsumer, createCheckpoints(province, run.clock));
    return {
      consumer: { name: consumer.name, run: (enough) => runConsumer(consumer, following, enough) },
      duty: {
        name: 'province-month',
        async run() {
          const month = monthOf(run.clock.now());
          if (opened.get(owner) === month) return;
          if (await openProvinceMonth(owner, run.clock, sheets, there)) opened.set(owner, month);
        },
      },
    };
  };
};
