import type { ItemWrite } from './action.ts';
import { namesIn, placeOf } from './attribute-path.ts';
import type { Key } from './item.ts';

/**
 * Sets fields of an item in place of the values that were seen, and of nothing else; null is a field that is not there.
 * A dotted name means a field inside a map.
 */
export const replace = (
  key: Key,
  fields: Readonly<Record<string, readonly [seen: unknown, after: unknown]>>,
): ItemWrite => {
  const all = Object.entries(fields).map(([path, [seen, after]], at) => ({
    place: placeOf(path),
    seen: { name: `:s${at}`, value: seen },
    after: { name: `:a${at}`, value: after },
  }));
  const set = all.filter(({ after }) => after.value !== null);
  const gone = all.filter(({ after }) => after.value === null);
  const clauses = [
    ...(set.length > 0 ? [`SET ${set.map(({ place, after }) => `${place} = ${after.name}`).join(', ')}`] : []),
    ...(gone.length > 0 ? [`REMOVE ${gone.map(({ place }) => place).join(', ')}`] : []),
  ];
  const Update = {
    Key: key,
    UpdateExpression: clauses.join(' '),
    ConditionExpression: all
      .map(({ place, seen }) => (seen.value === null ? `attribute_not_exists(${place})` : `${place} = ${seen.name}`))
      .join(' AND '),
    ExpressionAttributeNames: namesIn(Object.keys(fields)),
    ExpressionAttributeValues: Object.fromEntries(
      all
        .flatMap(({ seen, after }) => [seen, after])
        .flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
    ),
  };
  return { action: () => ({ Update }) };
};
