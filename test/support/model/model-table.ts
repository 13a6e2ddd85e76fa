import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import type { Action } from '../../../functions/data/action.ts';
import type { Item, Key } from '../../../functions/data/item.ts';
import type { Table } from '../../../functions/data/table.ts';
import type { Query } from '../../../functions/data/table-query.ts';
import type { Dice } from '../dice.ts';
import { holdsFor, type Terms, updated } from './expressions.ts';
import type { Schedule, Step } from './schedule.ts';

/** A table in which everything happens that DynamoDB allows and DynamoDB Local never shows. */
export interface ModelTable {
  /** The table as one process sees it: each call takes its turn. */
  as(step: Step): Table;
  /** What it really holds. */
  items(): readonly Item[];
  /** Keys of the items that are new, in the order in which they were written; whoever reads it takes them out. */
  readonly stream: Key[];
}

const nameOf = ({ pk, sk }: Item | Key): string => `${String(pk)}|${String(sk)}`;
const $metadata = { httpStatusCode: 400 };

const cancelled = (codes: readonly string[]) =>
  new TransactionCanceledException({
    $metadata,
    message: `cancelled: ${codes.join(', ')}`,
    CancellationReasons: codes.map((Code) => ({ Code })),
  });

const partOf = (all: Iterable<Item>, { index, pk, prefix = '', from, below, descending, limit, startKey }: Query) => {
  const [pkName, skName] = [`${index ?? ''}pk`, `${index ?? ''}sk`];
  const placeOf = (item: Item) => `${String(item[skName])} ${nameOf(item)}`;
  const found = [...all]
    .filter((item) => item[pkName] === pk && item[skName] !== undefined)
    .filter((item) => {
      const sort = String(item[skName]);
      return sort.startsWith(prefix) && sort >= (from ?? '') && (below === undefined || sort < below);
    })
    .sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  if (descending) found.reverse();
  const beyond = (item: Item) =>
    !startKey || (descending ? placeOf(item) < placeOf(startKey) : placeOf(item) > placeOf(startKey));
  const rest = found.filter(beyond);
  return { items: rest.slice(0, limit), more: limit !== undefined && rest.length > limit };
};

/**
 * The model: a transaction is decided at once and seen item by item, other transactions on its items conflict until it is
 * through; reads of several keys are no snapshot; each of two replicas of the indexes shows each item late, on its own, and
 * any read may be of either, so that what was shown may be gone again.
 */
export const createModelTable = (owner: string, schedule: Schedule, dice: Dice): ModelTable => {
  const base = new Map<string, Item>();
  const replicas = [new Map<string, Item>(), new Map<string, Item>()];
  const held = new Set<string>();
  const stream: Key[] = [];
  const coming = new Map<string, Item[]>();

  /** An item reaches each replica at a time of its own, one version after another. */
  const replicate = (item: Item): void => {
    for (const [number, replica] of replicas.entries()) {
      const name = `${number} ${nameOf(item)}`;
      const queue = coming.get(name) ?? [];
      coming.set(name, queue);
      queue.push(item);
      schedule.later(() => {
        const next = queue.shift();
        if (next) replica.set(nameOf(next), next);
      });
    }
  };

  const store = (item: Item): void => {
    const isNew = !base.has(nameOf(item));
    base.set(nameOf(item), item);
    if (isNew && String(item['sk']).startsWith('EV#')) stream.push({ pk: String(item['pk']), sk: String(item['sk']) });
    if (item['g3pk'] !== undefined) replicate(item);
  };

  const planned = (action: Action) => {
    if (!('Put' in action) && !('Update' in action)) throw new Error('The model only puts and updates');
    const key = 'Put' in action ? (action.Put.Item as unknown as Key) : action.Update.Key;
    const what: { readonly ConditionExpression?: string } & Terms = 'Put' in action ? action.Put : action.Update;
    const name = nameOf(key);
    return {
      name,
      holds: () => holdsFor(what.ConditionExpression, base.get(name), what),
      after: () =>
        'Put' in action
          ? action.Put.Item
          : updated({ ...key }, base.get(name), action.Update.UpdateExpression, action.Update as Terms),
    };
  };

  const transact = (actions: readonly Action[]): Promise<void> => {
    const plans = actions.map(planned);
    if (plans.some(({ name }) => held.has(name)))
      throw cancelled(plans.map(({ name }) => (held.has(name) ? 'TransactionConflict' : 'None')));
    const outcomes = plans.map(({ holds }) => holds());
    if (outcomes.includes(false)) throw cancelled(outcomes.map((holds) => (holds ? 'None' : 'ConditionalCheckFailed')));
    const through = Promise.withResolvers<void>();
    let left = plans.length;
    for (const { name, after } of plans) {
      const item = after();
      held.add(name);
      schedule.later(() => {
        store(item);
        left -= 1;
        if (left > 0) return;
        for (const plan of plans) held.delete(plan.name);
        through.resolve();
      });
    }
    return through.promise;
  };

  return {
    stream,
    items: () => [...base.values()],
    as: (step) => ({
      owner,
      async batchGet(keys) {
        const found = await Promise.all(keys.map((key) => step(() => base.get(nameOf(key)))));
        return found.filter((item) => item !== undefined);
      },
      query: (query) =>
        step(() => {
          const seen = query.index || query.eventually ? dice.pick(replicas) : base;
          return partOf(seen.values(), query);
        }),
      transact: (actions) => step(() => transact(actions)),
      update: (update) =>
        step(() => {
          const { name, holds, after } = planned({ Update: update });
          if (held.has(name)) throw new TransactionConflictException({ $metadata, message: 'conflict' });
          if (!holds()) return false;
          store(after());
          return true;
        }),
      remove: () => Promise.reject(new Error('Nothing is ever taken out of a feed')),
      async writeAll(items) {
        await Promise.all(items.map((item) => step(() => store(item))));
      },
    }),
  };
};
