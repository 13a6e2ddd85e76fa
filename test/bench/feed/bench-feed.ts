import { createClosers } from '../../../infra/local/system/closers.ts';
import { endWithSignals } from '../../../infra/local/system/end-with-signals.ts';
import { changeThings, eventOf } from '../../support/feed-things.ts';
import { thisMachine } from '../machine.ts';
import { median } from '../median.ts';
import { pairedRatio } from '../paired-ratio.ts';
import { race } from '../race.ts';
import { setFeedStage } from './feed-stage.ts';
import type { FeedFigures } from './figures.ts';

const [rounds, warmUps, eventsARound, batch] = [5, 1, 100, 100];

/** Numbers events in every way in which they are numbered, and reads them, beside the commands that write them. */
export const benchFeed = async (report: (line: string) => void): Promise<FeedFigures> => {
  const closers = createClosers();
  endWithSignals(closers.closeAll);
  try {
    const { site, sequencer, reader, calls } = await setFeedStage(closers);
    const { owner } = site.table;
    let made = 0;
    const write = async () => {
      made += 1;
      await changeThings(site, [`thing${made}`], `command-${made}`);
      return eventOf(owner, `thing${made}`);
    };
    const many = async (count: number) => {
      const places = [];
      for (let place = 0; place < count; place += 1) places.push(await write());
      return places;
    };
    const measured = async (work: () => Promise<unknown>) => {
      const [begun, before] = [performance.now(), calls()];
      await work();
      return { ms: (performance.now() - begun) / eventsARound, calls: (calls() - before) / eventsARound };
    };
    const inBatches = async (places: Awaited<ReturnType<typeof many>>, size: number) => {
      for (let at = 0; at < places.length; at += size) await sequencer.number(places.slice(at, at + size));
    };

    report(`measuring: ${rounds} rounds of ${eventsARound} events`);
    const contestants = {
      'written: one command each': () => measured(() => many(eventsARound)),
      'numbered one by one': async () => {
        await sequencer.numberPending(() => false);
        const places = await many(eventsARound);
        return measured(() => inBatches(places, 1));
      },
      [`numbered ${batch} at a time, as λ changes does`]: async () => {
        const places = await many(eventsARound);
        return measured(() => inBatches(places, batch));
      },
      'numbered by a sweep, as λ clock does': async () => {
        await many(eventsARound);
        return measured(() => sequencer.numberPending(() => false));
      },
      [`read ${batch} at a time`]: async () => {
        const head = await reader.head();
        return measured(async () => {
          for (let after = head - eventsARound; after < head; ) after = (await reader.read(after, batch)).last;
        });
      },
      'lag of one alone: from its command’s answer until a reader has it': async () => {
        let [ms, spent] = [0, 0];
        for (let place = 0; place < eventsARound; place += 1) {
          const event = await write();
          const [begun, before] = [performance.now(), calls()];
          await sequencer.number([event]);
          await reader.read((await reader.head()) - 1, 1);
          ms += performance.now() - begun;
          spent += calls() - before;
        }
        return { ms: ms / eventsARound, calls: spent / eventsARound };
      },
    };
    const results = Object.entries(await race(contestants, { rounds, warmUps }));
    const msOf = (name: string) => results.find(([one]) => one === name)?.[1].map(({ ms }) => ms) ?? [];
    const figures = results.map(([work, measures]) => {
      const millisecondsPerEvent = median(msOf(work));
      return {
        work,
        millisecondsPerEvent,
        eventsPerSecond: 1_000 / millisecondsPerEvent,
        callsPerEvent: median(measures.map((one) => one.calls)),
        toCommand: pairedRatio(msOf(work), msOf('written: one command each')),
      };
    });
    return { machine: thisMachine(), rounds, eventsARound, figures };
  } finally {
    await closers.closeAll();
  }
};
