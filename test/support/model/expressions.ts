import type { Item } from '../../../functions/data/item.ts';

/** What an expression may name: attributes behind `#`, values behind `:`. */
export interface Terms {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>>;
}

const unknown = (what: string): never => {
  throw new Error(`The model does not know the expression “${what}”`);
};

const nameIn = (terms: Terms, name: string): string => terms.ExpressionAttributeNames?.[name] ?? name;

const valueIn = (terms: Terms, name: string): unknown => {
  const { [name]: value } = terms.ExpressionAttributeValues ?? {};
  return value ?? unknown(name);
};

const holdsAlone = (condition: string, item: Item | undefined, terms: Terms): boolean => {
  const [, not, asked] = /^attribute_(not_)?exists\(([#\w]+)\)$/.exec(condition) ?? [];
  if (asked) return (item?.[nameIn(terms, asked)] === undefined) === Boolean(not);
  const [, name, how, value] = /^([#\w]+) (=|<|>=) (:\w+)$/.exec(condition) ?? [];
  if (!name || !value) return unknown(condition);
  const [own, other] = [item?.[nameIn(terms, name)] as string | number | undefined, valueIn(terms, value)];
  if (own === undefined) return false;
  if (how === '=') return own === other;
  return how === '<' ? own < (other as typeof own) : own >= (other as typeof own);
};

/** Whether a condition holds for an item, as DynamoDB would say; of its language only what the feed and commands use. */
export const holdsFor = (condition: string | undefined, item: Item | undefined, terms: Terms): boolean => {
  if (condition === undefined) return true;
  // What stands first in parentheses is a condition of its own.
  const [, inner, rest] = /^\((.+)\) AND (.+)$/.exec(condition) ?? [];
  if (inner !== undefined) return holdsFor(inner, item, terms) && holdsFor(rest, item, terms);
  return condition.split(' OR ').some((one) => one.split(' AND ').every((part) => holdsAlone(part, item, terms)));
};

const assigned = (expression: string, item: Item, terms: Terms): unknown => {
  const [, counted, none, more] = /^if_not_exists\((\w+), (:\w+)\) \+ (:\w+)$/.exec(expression) ?? [];
  if (counted && none && more) return Number(item[counted] ?? valueIn(terms, none)) + Number(valueIn(terms, more));
  return expression.startsWith(':') ? valueIn(terms, expression) : unknown(expression);
};

/** The item after an update; one that was not there begins as its key. */
export const updated = (key: Item, item: Item | undefined, expression: string, terms: Terms): Item => {
  const after: Record<string, unknown> = { ...key, ...item };
  for (const [, verb, list = ''] of expression.matchAll(/(SET|REMOVE|ADD) (.*?)(?= SET | REMOVE | ADD |$)/g)) {
    for (const clause of list.split(/, (?![^(]*\))/)) {
      const [name = '', value = ''] = clause.split(verb === 'SET' ? / = / : / /);
      const attribute = nameIn(terms, name);
      if (verb === 'REMOVE') delete after[attribute];
      else if (verb === 'ADD') after[attribute] = Number(after[attribute] ?? 0) + Number(valueIn(terms, value));
      else after[attribute] = assigned(value, { ...key, ...item }, terms);
    }
  }
  return after;
};
