import type { Read, Write } from '../domain/command.ts';
import { namesIn, placeOf } from './attribute-path.ts';
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

/** Writes an item in place of the one that is there and has no such attribute yet: what happens to it only once. */
export const putWithout = (item: Item, attribute: string): ItemWrite =>
  always({
    Put: {
      Item: item,
      ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#once)',
      ExpressionAttributeNames: { '#once': attribute },
    },
  });

/** Writes nothing: the transaction fails where the condition does not hold any more. */
export const check = (key: Key, condition: Condition): ItemWrite =>
  always({ ConditionCheck: { Key: key, ...condition } });

/**
 * Sets fields of an item that must be there, and removes others; whatever else it holds stays as it is. A dotted name
 * means a field inside a map that the item has.
 */
export const update = (
  key: Key,
  set: Readonly<Record<string, unknown>>,
  removed: readonly string[] = [],
): ItemWrite => {
  const assigned = Object.entries(set);
  const clauses = [
    ...(assigned.length > 0 ? [`SET ${assigned.map(([path], at) => `${placeOf(path)} = :v${at}`).join(', ')}`] : []),
    ...(removed.length > 0 ? [`REMOVE ${removed.map(placeOf).join(', ')}`] : []),
  ];
  return always({
    Update: {
      Key: key,
      UpdateExpression: clauses.join(' '),
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: namesIn([...Object.keys(set), ...removed]),
      ...(assigned.length > 0 && {
        ExpressionAttributeValues: Object.fromEntries(assigned.map(([, value], at) => [`:v${at}`, value])),
      }),
    },
  });
};

/** Adds to numbers of an item, which begins with none of them, and sets fields beside. */
export const add = (
  key: Key,
  numbers: Readonly<Record<string, number>>,
  set: Readonly<Record<string, unknown>> = {},
): ItemWrite => {
  const [adding, setting] = [Object.entries(numbers), Object.entries(set)];
  const sets = setting.map((_, at) => `#s${at} = :s${at}`).join(', ');
  return always({
    Update: {
      Key: key,
      UpdateExpression: `ADD ${adding.map((_, at) => `#n${at} :n${at}`).join(', ')}${sets && ` SET ${sets}`}`,
      ExpressionAttributeNames: Object.fromEntries([
        ...adding.map(([name], at) => [`#n${at}`, name]),
        ...setting.map(([name], at) => [`#s${at}`, name]),
      ]),
      ExpressionAttributeValues: Object.fromEntries([
        ...adding.map(([, number], at) => [`:n${at}`, number]),
        ...setting.map(([, value], at) => [`:s${at}`, value]),
      ]),
    },
  });
};

/** Lets the transaction be done only while an entity is at the version that was seen. */
export const holdVersion = (key: Key, seen: { readonly version: number }): ItemWrite =>
  check(key, { ConditionExpression: 'version = :seen', ExpressionAttributeValues: { ':seen': seen.version } });

/** Takes an item away: only ever a to-do, a blind index, a marker, a link or a public copy, never an entity. */
export const remove = (key: Key): ItemWrite => always({ Delete: { Key: key } });
