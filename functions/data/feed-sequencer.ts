import type { Clock } from '../domain/clock.ts';
import type { Sequencer } from '../domain/feed/ports.ts';
import type { Action } from './action.ts';
import type { Item, Key } from './item.ts';
import { eventsBeside, feedHead, isEvent, numberedEvent, pendingEvents } from './keys/feed.ts';
import type { Table } from './table.ts';
import { isRetriable } from './transaction-failure.ts';

/** One transaction: the head and so many events. */
const atOnce = 89;

/** How often a race for the next numbers is lost before it is left to whoever won it. */
const tries = 20;

/** Rows of an entity's history that are read at once: mostly one waits, and the one before it has its number. */
const historyPage = 5;

/** Events that still wait, as they are read at once. */
const pendingPage = 100;

const keyOf = (item: Item | undefined): Key | undefined => item && { pk: String(item['pk']), sk: String(item['sk']) };

/**
 * Whoever numbers must see what others number: each transaction holds on the head, each event takes a number only once, and
 * of one entity the oldest version goes first. So numbers are given without a gap, and per entity in the order of versions.
 */
export const createSequencer = (
  table: Table,
  { clock, pause, random }: { clock: Clock; pause: (milliseconds: number) => Promise<void>; random: () => number },
): Sequencer => {
  const { owner } = table;

  /**
   * The events of one entity without a number, oldest first, up to the first version that is not to be seen yet. Pages are
   * no snapshot: what another numbered between two of them is found out by its condition.
   */
  const unnumbered = async (event: Key): Promise<readonly Item[]> => {
    const newestFirst: Item[] = [];
    let last: Item | undefined;
    for (let startKey: Item | undefined, more = true; more; ) {
      const { items, ...page } = await table.query({
        ...eventsBeside(event),
        descending: true,
        limit: historyPage,
        startKey,
      });
      const numbered = items.find(({ seq }) => seq !== undefined);
      newestFirst.push(...(numbered ? items.slice(0, items.indexOf(numbered)) : items));
      last = numbered;
      more = page.more && !numbered;
      startKey = items.at(-1) && { ...keyOf(items.at(-1)) };
    }
    const waiting = newestFirst.reverse();
    // What was staged, or is one version of something, has no event of a version before: its first one begins its history.
    const before = last ? Number(last['version']) : Number(waiting[0]?.['version']) - 1;
    const hole = waiting.findIndex(({ version }, place) => version !== before + place + 1);
    return hole < 0 ? waiting : waiting.slice(0, hole);
  };

  const give = (head: number, events: readonly Item[]): readonly Action[] => {
    const numberedAt = clock.now().toISOString();
    const next = head + events.length;
    return [
      {
        Update: {
          Key: feedHead(owner),
          UpdateExpression: 'SET seq = :next, numberedAt = :at',
          ConditionExpression: head === 0 ? 'attribute_not_exists(pk)' : 'seq = :head',
          ExpressionAttributeValues: { ':next': next, ':at': numberedAt, ...(head > 0 && { ':head': head }) },
        },
      },
      ...events.map(({ pk, sk }, place) => {
        const { g3pk, g3sk } = numberedEvent(owner, head + place + 1);
        return {
          Update: {
            Key: { pk: String(pk), sk: String(sk) },
            UpdateExpression: 'SET seq = :seq, numberedAt = :at, g3pk = :pk, g3sk = :sk',
            ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(seq)',
            ExpressionAttributeValues: { ':seq': head + place + 1, ':at': numberedAt, ':pk': g3pk, ':sk': g3sk },
          },
        };
      }),
    ];
  };

  const number = async (events: readonly Key[]): Promise<void> => {
    let subjects = [
      ...new Map(events.filter(isEvent).map((key) => [`${key.pk}|${eventsBeside(key).from}`, key])).values(),
    ];
    for (let lost = 0; lost < tries; ) {
      const [[head], waiting] = await Promise.all([
        table.batchGet([feedHead(owner)]),
        Promise.all(subjects.map(unnumbered)),
      ]);
      const all = waiting.flat();
      if (all.length === 0) return;
      try {
        await table.transact(give(Number(head?.['seq'] ?? 0), all.slice(0, atOnce)));
        if (all.length <= atOnce) return;
        lost = 0;
        let taken = 0;
        subjects = subjects.filter((_, place) => {
          taken += waiting[place]?.length ?? 0;
          return taken > atOnce;
        });
      } catch (error) {
        if (!isRetriable(error)) throw error;
        lost += 1;
        await pause(random() * 20 * 2 ** Math.min(lost, 5));
      }
    }
    throw new Error('The race for the next numbers was lost every time');
  };

  return {
    number,
    async numberPending(enough) {
      const pk = pendingEvents(owner);
      let waited = false;
      for (let startKey: Item | undefined, more = true; more && !enough(); ) {
        const answer = await table.query({ index: 'g3', pk, limit: pendingPage, startKey });
        waited ||= answer.items.length > 0;
        // What was numbered meanwhile may still be shown here: it costs a look and is left as it is.
        if (answer.items.length > 0) await number(answer.items.flatMap((item) => keyOf(item) ?? []));
        ({ more } = answer);
        const last = answer.items.at(-1);
        startKey = last && { ...keyOf(last), g3pk: pk, g3sk: last['g3sk'] };
      }
      return waited;
    },
  };
};
