import type { Clock } from '../domain/clock.ts';
import type { FeedMarks, FeedReader } from '../domain/feed/ports.ts';
import type { Duty } from './duty.ts';

/** So long a reader outside may be away and still go on from where it was: 30 days. */
const keptFor = 30 * 86_400_000;

/** Moves a feed's floor to the last number that is older than that, once a day. It is found by halving: numbers are in order of time. */
export const raiseFloor = ({
  reader,
  marks,
  clock,
}: {
  readonly reader: FeedReader;
  readonly marks: FeedMarks;
  readonly clock: Clock;
}): Duty => ({
  name: 'raise-floor',
  daily: true,
  async run() {
    const limit = new Date(clock.now().getTime() - keptFor).toISOString();
    const isOld = async (seq: number) => {
      const [event] = (await reader.read(seq - 1, 1)).events;
      return event !== undefined && event.numberedAt < limit;
    };
    const floor = await reader.floor();
    if (!(await isOld(floor + 1))) return true;
    let [old, young] = [floor + 1, (await reader.head()) + 1];
    while (young - old > 1) {
      const middle = Math.floor((old + young) / 2);
      if (await isOld(middle)) old = middle;
      else young = middle;
    }
    await marks.raiseFloor(old);
    return true;
  },
});
