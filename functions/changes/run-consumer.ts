import type { Clock } from '../domain/clock.ts';
import type { Write } from '../domain/command.ts';
import type { Consumer } from '../domain/feed/consumer.ts';
import type { FeedEvent } from '../domain/feed/feed-event.ts';
import type { Checkpoints, FeedReader } from '../domain/feed/ports.ts';
import type { Logger } from '../platform/logger.ts';
import { createPatience } from '../platform/patience.ts';

/** What a consumer of one owner's feed runs with. */
export interface ConsumerRun {
  readonly reader: FeedReader;
  readonly checkpoints: Checkpoints;
  readonly clock: Clock;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly logger: Logger;
}

/** One transaction: the checkpoint and so many writes. */
const writesAtMost = 89;

/** Events that are read at once. */
const readAtOnce = 100;

/** So often an event is tried before it is set aside. */
const triesAtMost = 3;

/** The effect of as many of the events as one transaction takes: all, or half, or half of that. */
const fitting = async (
  consumer: Consumer,
  events: readonly FeedEvent[],
): Promise<{ events: readonly FeedEvent[]; effect: readonly Write[] }> => {
  const effect = await consumer.effect(events);
  if (effect.length <= writesAtMost) return { events, effect };
  if (events.length === 1) throw new RangeError(`The effect of one event has ${effect.length} writes`);
  return fitting(consumer, events.slice(0, Math.ceil(events.length / 2)));
};

/**
 * Brings a consumer up to the head of the feed. An event whose effect fails stops it and nobody else; with the third
 * failure that event is set aside. `enough` says when the rest is left to whoever comes next. Rejects with what stopped it.
 */
export const runConsumer = async (consumer: Consumer, run: ConsumerRun, enough: () => boolean): Promise<void> => {
  const { name, pace = 0 } = consumer;
  const { reader, checkpoints, clock } = run;
  let few = readAtOnce;
  let waitedAt: number | undefined;
  // Somebody else was faster, or the index does not show yet what the head has given.
  const patience = createPatience(run.pause);

  /** Counts a failure; the event stays in the way until its last one. */
  const failed = async (event: FeedEvent, error: unknown): Promise<void> => {
    const times = await checkpoints.fail(name, event.seq - 1);
    if (times > 0 && times < triesAtMost) throw error;
    if (times === 0) return;
    const reason = error instanceof Error ? error.name : 'unknown';
    run.logger.error('An event was set aside', error, { job: name, seq: event.seq, event: event.type });
    await checkpoints.park(name, event, reason);
  };

  while (!enough()) {
    const seen = await checkpoints.standing(name);
    const { at, head, movedAt } = seen;
    if (at < 0 || at >= head) return;
    // Never longer than a pace, whatever the clock of whoever moved it last.
    const due = movedAt === null ? 0 : Math.min(pace, Date.parse(movedAt) + pace - clock.now().getTime());
    if (due > 0 && waitedAt !== at) {
      waitedAt = at;
      await run.pause(due);
      continue;
    }
    const { events, last } = await reader.read(at, few);
    const [first] = events;
    if (!first) {
      if (await patience.wait()) continue;
      return;
    }
    try {
      const fit = await fitting(consumer, events);
      const to = fit.events.length === events.length ? last : (fit.events.at(-1)?.seq ?? last);
      if (await checkpoints.step(name, seen, to, fit.effect)) patience.renew();
      else if (!(await patience.wait())) return;
      few = readAtOnce;
    } catch (error) {
      if (checkpoints.isPassing(error)) throw error;
      // Which of them it was is found by trying fewer; what is before it must not wait for it.
      if (events.length === 1) await failed(first, error);
      few = Math.max(1, Math.floor(events.length / 2));
    }
  }
};
