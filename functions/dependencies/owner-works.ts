import { across } from '../changes/across.ts';
import { follow } from '../changes/follow.ts';
import { inTurn, type Job } from '../changes/job.ts';
import type { WorkAt } from '../changes/owner-work.ts';
import { repairOf } from '../changes/repair.ts';
import { type ConsumerRun, runConsumer } from '../changes/run-consumer.ts';
import { createCheckpoints } from '../data/checkpoints.ts';
import { createDeployment } from '../data/deployment.ts';
import { createSequencer } from '../data/feed-sequencer.ts';
import { createFeedReader } from '../data/feed-store.ts';
import { createFigureLedger, createFigureSheets } from '../data/figure-sheets.ts';
import { createNameCopies } from '../data/name-copies.ts';
import { createProvinceFigures } from '../data/province-figures.ts';
import { createSharedTemplateStore } from '../data/shared-templates.ts';
import type { Table } from '../data/table.ts';
import type { Consumer } from '../domain/feed/consumer.ts';
import { createFiguresConsumer, figuresConsumer } from '../domain/figures/figures-consumer.ts';
import { createProvinceConsumer } from '../domain/figures/province-consumer.ts';
import { createRenamings } from '../domain/projects/renamings.ts';
import { provinceOf } from '../domain/region-code.ts';
import { createSharedTemplates } from '../domain/templates/shared-templates.ts';
import { bringFeed } from '../realtime/bring-feed.ts';
import type { RealtimeParts } from '../realtime/realtime-parts.ts';
import type { SocketParts } from './parts.ts';

/** A consumer, and what it runs with: where it reads, and where its checkpoint is. */
type Running = readonly [consumer: Consumer, where: ConsumerRun];

const jobOf = ([consumer, where]: Running): Job => ({
  name: consumer.name,
  run: (enough) => runConsumer(consumer, where, enough),
});

/** All that is derived from a county's feed; what its province has of it is written in the province's own session. */
const consumersOf = (table: Table, province: Table, run: ConsumerRun) => {
  const { owner } = table;
  const there = createCheckpoints(province, run.clock);
  const sheets = createFigureSheets(table);
  return {
    figures: [createFiguresConsumer(createFigureLedger(table)), run],
    provinceFigures: [
      createProvinceConsumer(owner, run.clock, sheets, createProvinceFigures(province)),
      follow(run, figuresConsumer, there),
    ],
    renamings: [createRenamings(createNameCopies(table)), run],
    sharedTemplates: [createSharedTemplates(owner, createSharedTemplateStore(table, province)), across(run, there)],
  } as const satisfies Record<string, Running>;
};

/** Opens the rows of counties and provinces for λ changes and λ clock, each under a session of its own. */
export const createOwnerWorks = (parts: SocketParts, realtime: RealtimeParts): WorkAt => {
  const { provinces, clock, ids, pause, logger } = parts;
  const deployment = createDeployment(parts);

  return async (owner) => {
    const above = provinceOf(owner);
    if (!provinces.includes(above)) return undefined;
    const { table } = await deployment.siteOf(owner);
    const [reader, checkpoints] = [createFeedReader(table), createCheckpoints(table, clock)];
    const sequencer = createSequencer(table, parts);
    if (owner === above) return { sequencer, consumers: [], repairs: [] };

    const run: ConsumerRun = { reader, checkpoints, clock, pause, logger };
    const all = consumersOf(table, (await deployment.siteOf(above)).table, run);
    const sockets: Job = {
      name: 'sockets',
      run: (enough) => bringFeed({ ...realtime, owner, checkpoints, holder: ids.next() }, enough),
    };
    return {
      sequencer,
      consumers: [
        sockets,
        inTurn(jobOf(all.figures), jobOf(all.provinceFigures)),
        jobOf(all.renamings),
        jobOf(all.sharedTemplates),
      ],
      repairs: Object.values<Running>(all).map(([consumer, where]) => repairOf(consumer, where)),
    };
  };
};
