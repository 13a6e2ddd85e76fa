import type { Dice } from '../dice.ts';

/** What a process of the model lives by: whatever it asks of the table is a step, done when its turn comes. */
export type Step = <T>(act: () => T | Promise<T>) => Promise<T>;

/** Processes that are interleaved step by step, and killed, by the dice alone. */
export interface Schedule {
  /** Steps done so far: the model's time. */
  readonly steps: number;
  /**
   * Begins a process. It may be killed before or behind any of its steps with this probability: a step that was done stays
   * done, and nothing of it is heard of again. Resolves when it has ended either way; rejects with what it throws.
   */
  begin(mortality: number, work: (step: Step) => Promise<void>): Promise<'ended' | 'killed'>;
  /** A step of the table's own, which nobody kills. */
  later(act: () => void): void;
  /** Such steps that are still to come. */
  readonly owed: number;
  /** Does steps until nothing waits for its turn. */
  run(): Promise<void>;
}

/** Microtasks that are let run between two steps: more than any process has from an answer to its next step. */
const ticks = 24;

const settle = async (): Promise<void> => {
  for (let tick = 0; tick < ticks; tick += 1) await undefined;
};

/** A schedule that the dice decide: the same seed has the same turns. */
export const createSchedule = (dice: Dice): Schedule => {
  const waiting: (() => void)[] = [];
  let steps = 0;
  let owed = 0;

  const turn = (): void => {
    const place = dice.below(waiting.length);
    const last = waiting.pop();
    // The order of those that wait means nothing, so the last one takes the free place.
    const chosen = place < waiting.length ? waiting[place] : last;
    if (place < waiting.length && last) waiting[place] = last;
    steps += 1;
    chosen?.();
  };

  return {
    get steps() {
      return steps;
    },
    begin(mortality, work) {
      const death = Promise.withResolvers<'killed'>();
      let isDead = false;
      const die = () => {
        isDead = true;
        death.resolve('killed');
      };
      const step: Step = (act) =>
        new Promise((resolve, reject) => {
          waiting.push(() => {
            if (isDead) return;
            const isLast = mortality > 0 && dice.chance(mortality);
            if (isLast && dice.chance(0.5)) {
              die();
              return;
            }
            const done = (async () => act())();
            if (!isLast) {
              done.then(resolve, reject);
              return;
            }
            done.catch(() => undefined);
            die();
          });
        });
      return Promise.race([work(step).then(() => 'ended' as const), death.promise]);
    },
    get owed() {
      return owed;
    },
    later(act) {
      owed += 1;
      waiting.push(() => {
        owed -= 1;
        act();
      });
    },
    async run() {
      for (;;) {
        await settle();
        if (waiting.length === 0) await new Promise(setImmediate);
        if (waiting.length === 0) return;
        turn();
      }
    },
  };
};
