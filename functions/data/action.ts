import type { Read, Write } from '../domain/command.ts';
import type { Item, Key } from './item.ts';

interface Condition {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
}

/** One action of a transaction, still without the table's name. */
export type Action =
  | { readonly Put: { readonly Item: Item } & Condition }
  | { readonly Update: { readonly Key: Key; readonly UpdateExpression: string } & Condition }
  | { readonly Delete: { readonly Key: Key } & Condition }
  | { readonly ConditionCheck: { readonly Key: Key } & Condition };

/** What changes one item in place. */
export type Update = Extract<Action, { readonly Update: unknown }>['Update'];

/** What a command writes into everything it makes: who, when, and which command it was. */
interface Stamp {
  /** Digest of the member, or what stands for nobody. */
  readonly by: string;
  readonly at: string;
  /** Digest of the idempotency record: the events of one command share it. */
  readonly correlation: string;
}

/** A {@link Write} of the domain as this layer makes it. */
export interface ItemWrite extends Write {
  readonly action: (stamp: Stamp) => Action;
}

/** A {@link Read} of the domain as this layer makes it. */
export interface ItemRead<T> extends Read<T> {
  readonly key: Key;
  readonly parse: (item: Item | undefined) => T;
}

/** Reads one key and makes of its item what the domain knows. */
export const readOf = <T>(key: Key, parse: (item: Item | undefined) => T): ItemRead<T> => ({ key, parse });

const always = (action: Action): ItemWrite => ({ action: () => action });

/** Writes an item whatever stood there: links and to-dos, whose keys say all there is. */
export const put = (item: Item): ItemWrite => always({ Put: { Item: item } });

/** Writes an item that must not be there yet. */
export const putNew = (item: Item): ItemWrite =>
  always({ Put: { Item: item, ConditionExpression: 'attribute_not_exists(pk)' } });

/** Writes a head in place of the version that was seen; the first version must not be there yet. */
export const putVersion = (item: Item, seen: { readonly version: number } | undefined): ItemWrite =>
  seen
    ? always({
        Put: {
          Item: item,
          ConditionExpression: 'version = :seen',
          ExpressionAttributeValues: { ':seen': seen.version },
        },
      })
    : putNew(item);

/** Writes nothing: the transaction fails where the condition does not hold any more. */
export const check = (key: Key, condition: Condition): ItemWrite =>
  always({ ConditionCheck: { Key: key, ...condition } });

/** Sets fields of an item that must be there, and removes others; whatever else it holds stays as it is. */
export const update = (
  key: Key,
  set: Readonly<Record<string, unknown>>,
  removed: readonly string[] = [],
): ItemWrite => {
  const assignments = Object.keys(set).map((name) => `#${name} = :${name}`);
  const names = [...Object.keys(set), ...removed].map((name) => [`#${name}`, name]);
  return always({
    Update: {
      Key: key,
      UpdateExpression: `SET ${assignments.join(', ')}${removed.length > 0 ? ` REMOVE ${removed.map((name) => `#${name}`).join(', ')}` : ''}`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: Object.fromEntries(names),
      ExpressionAttributeValues: Object.fromEntries(Object.entries(set).map(([name, value]) => [`:${name}`, value])),
    },
  });
};

/** Takes an item away: only ever a to-do, a blind index or a public copy, never an entity. */
export const remove = (key: Key): ItemWrite => always({ Delete: { Key: key } });
