import type { Consumer } from '../domain/feed/consumer.ts';
import type { ParkedEvent } from '../domain/feed/ports.ts';
import { type ConsumerRun, runConsumer } from './run-consumer.ts';

/** What can be done about one consumer of one owner's feed after its cause of failure is mended. */
export interface Repair {
  /** The consumer's. */
  readonly name: string;
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
  return {
    name,
    parked: () => checkpoints.parked(name),
    async redrive(seq) {
      const { events } = await reader.read(seq - 1, 1);
      if (events.length === 0) throw new RangeError('The feed does not show the event');
      return checkpoints.redrive(name, seq, await consumer.effect(events));
    },
    async rebuild(enough) {
      await checkpoints.halt(name);
      await consumer.clear();
      await checkpoints.restart(name);
      await runConsumer({ ...consumer, pace: 0 }, run, enough);
    },
  };
};
