import type { Api } from './api.ts';

/** So many aliases the API takes in one document (functions/graphql/limits). */
const aliases = 30;

/**
 * Asks one field for each of many values, thirty a request; the answers are in the order of the values. `field` is
 * written with `$value` for the value, which is a `String!`.
 */
export const askEach = async <T>(api: Api, values: readonly string[], field: string): Promise<readonly T[]> => {
  const answers: T[] = [];
  for (let from = 0; from < values.length; from += aliases) {
    const page = values.slice(from, from + aliases);
    const names = page.map((_, place) => `value${place}`);
    const declared = names.map((name) => `$${name}: String!`).join(' ');
    const fields = names.map((name) => `${name}: ${field.replaceAll('$value', () => `$${name}`)}`).join(' ');
    const variables = Object.fromEntries(names.map((name, place) => [name, page[place]]));
    const data = await api.ask<Readonly<Record<string, T>>>(`query (${declared}) { ${fields} }`, variables);
    answers.push(...names.map((name) => data[name] as T));
  }
  return answers;
};
