import { type ItemWrite, putVersion, readOf } from '../../functions/data/action.ts';
import { createCommands } from '../../functions/data/command-runner.ts';
import { putEvent } from '../../functions/data/event-write.ts';
import type { Key } from '../../functions/data/item.ts';
import { createKeyedDigests } from '../../functions/data/keyed-digests.ts';
import { eventKey, sharedEventKey } from '../../functions/data/keys/feed.ts';
import type { Table } from '../../functions/data/table.ts';
import type { Consumer } from '../../functions/domain/feed/consumer.ts';
import { ok } from '../../functions/domain/result.ts';

/** What a process needs to change things: its table, its clock, which may be wrong, and how it waits. */
export interface Site {
  readonly table: Table;
  readonly clock: { now(): Date };
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

interface Thing {
  readonly id: string;
  readonly version: number;
}

const inputDigests = createKeyedDigests([Buffer.alloc(32)]);

/** Where a thing lies: the third shares its partition with others, as categories and units do. */
const placeOf = (owner: string, name: string) => {
  const isShared = name === 'three';
  const key = isShared ? { pk: `${owner}#SHELF`, sk: `THING#${name}` } : { pk: `${owner}#THING#${name}`, sk: '#A' };
  return {
    id: `${owner}-thing-${name}`,
    key,
    eventAt: (version: number) => (isShared ? sharedEventKey : eventKey)(key, version),
  };
};

/** Where the first event of a thing lies; whoever is told of it looks at all of them. */
export const eventOf = (owner: string, name: string): Key => placeOf(owner, name).eventAt(1);

/** Changes things by one command of ours: each gets its next version and an event of it. */
export const changeThings = async (
  { table, clock, pause, random }: Site,
  names: readonly string[],
  idempotencyKey: string,
) => {
  const commands = createCommands({
    table,
    viewer: 'somebody',
    by: 'somebody',
    recordKey: (owner, digest) => ({ pk: `${owner}#IDEM#${digest}`, sk: '#A' }),
    clock,
    inputDigests,
    pause,
    random,
    forget: () => undefined,
  });
  const places = names.map((name) => placeOf(table.owner, name));
  const reads = { things: places.map(({ key }) => readOf(key, (item) => item as unknown as Thing | undefined)) };
  const command = { operation: 'changeThings', idempotencyKey, input: names };
  await commands.run(command, reads, ({ things }) => {
    const writes = places.flatMap(({ id, key, eventAt }, place): ItemWrite[] => {
      const seen = things[place];
      const version = (seen?.version ?? 0) + 1;
      const event = { type: 'need.reopened', data: {} } as unknown as Parameters<typeof putEvent>[1];
      return [
        putVersion({ ...key, id, version }, seen),
        putEvent({ owner: table.owner, id, version, key: eventAt(version) }, event),
      ];
    });
    return ok({ entity: { id: places[0]?.id ?? '', version: (things[0]?.version ?? 0) + 1 }, writes });
  });
};

/** Counts how often it has done each event; the one of number `poison` it cannot do. */
export const counting = (owner: string, poison?: number): Consumer => ({
  name: 'counting',
  clear: async () => undefined,
  async effect(events) {
    if (events.some(({ seq }) => seq === poison)) throw new TypeError('a bug');
    return events.map(
      ({ seq }): ItemWrite => ({
        action: () => ({
          Update: {
            Key: { pk: `${owner}#COUNTING`, sk: `C#${seq}` },
            UpdateExpression: 'ADD times :one',
            ExpressionAttributeValues: { ':one': 1 },
          },
        }),
      }),
    );
  },
});
