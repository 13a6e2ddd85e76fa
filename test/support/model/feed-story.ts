import { dice } from '../dice.ts';
import type { Site } from '../feed-things.ts';
import { createModelTable, type ModelTable } from './model-table.ts';
import { createSchedule, type Step } from './schedule.ts';

/** An event as a reader got it: its id ends with `:` and the version that it is of. */
export interface Got {
  readonly id: string;
}

/** A way to hand on what happened: ours, or one that looks as good. */
export interface FeedDesign {
  /** One command, which changes these things; asked again with the same key by whoever got no answer. */
  act(site: Site, things: readonly string[], key: string): Promise<void>;
  /** λ changes, told of new items. */
  changes(site: Site, told: ModelTable['stream']): Promise<void>;
  /** λ clock. */
  clock(site: Site): Promise<void>;
  /** A reader's next page after its cursor, undefined for the beginning. */
  read(site: Site, cursor: string | undefined): Promise<{ readonly events: readonly Got[]; readonly cursor: string }>;
}

/** What came of a story: the table at its end, and what each reader got, in its order. */
export interface FeedOutcome {
  readonly owner: string;
  readonly items: ReturnType<ModelTable['items']>;
  readonly readers: readonly (readonly Got[])[];
}

const owner = '371722';
const things = ['one', 'two', 'three'];
const [writers, commands, pumps, sweeps, readers] = [3, 5, 2, 2, 2];

/** The model's time begins here; a step is a millisecond. */
const beginning = Date.parse('2026-09-01T00:00:00.000Z');

/**
 * Plays one story of a seed: writers that die and ask again, a stream that is shuffled, doubled and lost, λ changes and λ
 * clock killed between any two calls, readers that begin again from their cursor. Then all is quiet, and a last minute of
 * the clock passes.
 */
export const playFeedStory = async (design: FeedDesign, seed: number): Promise<FeedOutcome> => {
  const chance = dice(seed);
  const schedule = createSchedule(chance);
  const model = createModelTable(owner, schedule, chance);
  const got = Array.from({ length: readers }, (): Got[] => []);
  let working = writers;
  let isQuiet = false;

  const siteOf = (step: Step, late = 0): Site => ({
    table: model.as(step),
    clock: { now: () => new Date(beginning + schedule.steps - late) },
    pause: () => step(() => undefined),
    random: () => chance.below(1_000) / 1_000,
  });
  const mortality = () => (isQuiet ? 0 : 0.02);

  const write = async (writer: number): Promise<void> => {
    const late = chance.below(20);
    for (let command = 0; command < commands; command += 1) {
      const first = chance.pick(things);
      const both = chance.chance(0.3) ? [first, ...things.filter((thing) => thing !== first).slice(0, 1)] : [first];
      const key = `command-${writer}-${command}`;
      for (let tries = 0; tries < 3; tries += 1) {
        const end = await schedule.begin(mortality(), (step) => design.act(siteOf(step, late), both, key));
        if (end === 'ended' || chance.chance(0.2)) break;
      }
    }
    working -= 1;
  };

  const pump = async (): Promise<void> => {
    const told: ModelTable['stream'] = [];
    while (working > 0 || model.stream.length > 0) {
      const take = model.stream.splice(chance.below(model.stream.length + 1), 1 + chance.below(4));
      const batch = [...take, ...(told.length > 0 && chance.chance(0.3) ? [chance.pick(told)] : [])].reverse();
      told.push(...take);
      const isLost = chance.chance(0.15);
      for (let tries = 0; batch.length > 0 && !isLost && tries < 2; tries += 1) {
        const end = await schedule.begin(mortality(), (step) => design.changes(siteOf(step), batch));
        if (end === 'ended') break;
      }
      await schedule.begin(0, (step) => step(() => undefined));
    }
  };

  const sweep = async (): Promise<void> => {
    const wait = chance.below(100);
    await schedule.begin(0, async (step) => {
      for (let waited = 0; waited < wait; waited += 1) await step(() => undefined);
    });
    await schedule.begin(mortality(), (step) => design.clock(siteOf(step)));
  };

  const follow = async (reader: Got[]): Promise<void> => {
    let cursor: string | undefined;
    for (let isEnd = false; !isEnd; ) {
      await schedule.begin(mortality(), async (step) => {
        while (!isEnd) {
          const wasQuiet = isQuiet;
          const page = await design.read(siteOf(step), cursor);
          reader.push(...page.events);
          ({ cursor } = page);
          isEnd = wasQuiet && page.events.length === 0;
          await step(() => undefined);
        }
      });
    }
  };

  /** The indexes show all there is. */
  const caughtUp = () =>
    schedule.begin(0, async (step) => {
      while (schedule.owed > 0) await step(() => undefined);
    });

  const times = (count: number, work: () => Promise<void>) => Array.from({ length: count }, work);
  const story = async (): Promise<void> => {
    const following = got.map(follow);
    await Promise.all([
      ...Array.from({ length: writers }, (_, writer) => write(writer)),
      ...times(pumps, pump),
      ...times(sweeps, sweep),
    ]);
    await caughtUp();
    for (let minutes = 0; minutes < 3; minutes += 1) await schedule.begin(0, (step) => design.clock(siteOf(step)));
    await caughtUp();
    isQuiet = true;
    await Promise.all(following);
  };
  let isOver = false;
  const ended = story().then(() => {
    isOver = true;
  });
  const ran = schedule.run().then(() => {
    if (!isOver) throw new Error('Everybody waits for somebody');
  });
  await Promise.race([ran, ended]);
  return { owner, items: model.items(), readers: got };
};
