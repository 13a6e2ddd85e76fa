import type { Consumer } from '../domain/feed/consumer.ts';
import type { ParkedEvent } from '../domain/feed/ports.ts';
import { createPatience } from '../platform/patience.ts';
import { type ConsumerRun, runConsumer } from './run-consumer.ts';

/** How far a consumer is. */
interface Progress {
  /** The last number whose effect is written. */
  readonly at: number;
  /** By how many events it is behind the feed that it reads. */
  readonly lag: number;
}

/** What can be done about one consumer of one owner's feed after its cause of failure is mended. */
export interface Repair {
  /** The consumer's. */
  readonly name: string;
  /** Where it stands, wherever its checkpoint lies; below 0 while it is halted. */
  progress(): Promise<Progress>;
  parked(): Promise<readonly ParkedEvent[]>;
  /** Does the effect of an event that was set aside; false where somebody else did. Rejects where it fails again. */
  redrive(seq: number): Promise<boolean>;
  /** Takes away what was derived and derives it anew from the first event; what `enough` leaves, the clock goes on with. */
  rebuild(enough: () => boolean): Promise<void>;
}

/** Repairs one consumer where it runs. */
export const repairOf = (consumer: Consumer, run: ConsumerRun): Repair => {
  const { name } = consumer;
  const { reader, checkpoints } = run;
  const effectOf = async (seq: number) => {
    const { events } = await reader.read(seq - 1, 1);
    if (events.length === 0) throw new RangeError('The feed does not show the event');
    return consumer.effect(events);
  };
  return {
    name,
    async progress() {
      const [{ at }, head] = await Promise.all([checkpoints.standing(name), reader.head()]);
      return { at, lag: head - Math.max(0, at) };
    },
    parked: () => checkpoints.parked(name),
    async redrive(seq) {
      const patience = createPatience(run.pause);
      do {
        // What it is added to, or copied from, must not be read before the consumer stands where it is seen to.
        const seen = await checkpoints.standing(name);
        const isAside = (await checkpoints.parked(name)).some((event) => event.seq === seq);
        if (seen.at < 0 || !isAside) return false;
        if (await checkpoints.redrive(name, seq, seen, await effectOf(seq))) return true;
      } while (await patience.wait());
      throw new Error('The consumer moved on each time');
    },
    async rebuild(enough) {
      await checkpoints.halt(name);
      await consumer.clear();
      await checkpoints.restart(name);
      await runConsumer({ ...consumer, pace: 0 }, run, enough);
    },
  };
};
