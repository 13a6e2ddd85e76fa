import { expect, test } from 'vitest';
import { eventCatalogue } from '../../../functions/domain/events.ts';

const entries = Object.entries(eventCatalogue);

test('every event is named by the kind of thing and what happened to it, and says what it means', () => {
  const odd = entries.filter(
    ([type, { says }]) => !/^[a-z]+\.[a-z]+(-[a-z]+)*$/.test(type) || !/^[A-Z].*\.$/.test(says),
  );

  expect(odd).toEqual([]);
});

test('no field of an event can hold a text or a person', () => {
  const kinds = entries.flatMap(([, entry]) =>
    Object.values({ ...entry.data, ...('inside' in entry && entry.inside) }),
  );
  const fields = entries.flatMap(([, { data }]) => Object.keys(data));

  const plain = kinds.map((kind) => kind.replace(/\?|\[\]/, ''));
  expect(plain.filter((kind) => !/^(code|number|flag|id|day|region)$/.test(kind))).toEqual([]);
  expect([...new Set(fields.filter((name) => /name|text|title|person|phone|words|reason/i.test(name)))].sort()).toEqual(
    ['personTimes', 'personTimesBefore', 'persons', 'personsBefore', 'renamed'],
  );
});
