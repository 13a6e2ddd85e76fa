import { buildSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { type Ahead, beginAhead, begunOr } from '../../../functions/graphql/look-ahead.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { thing: Thing other: Thing }
  type Thing implements Node { id: ID! name: String rows(first: Int! = 20, after: String): [Int!] }
`);

/** Asks for a thing whose rows are begun ahead; tells what was begun, in which order, and the answer. */
const ask = async (document: string, variables: Record<string, unknown> = {}) => {
  const events: string[] = [];
  const rows = async ({ first, after }: { first: number; after?: string }) => {
    events.push(`rows ${first} ${after ?? '-'}`);
    if (after === 'bad') throw new Error('no such page');
    return [first];
  };
  const thing = { id: '1', name: '鼓' };
  const query = schema.getQueryType()?.getFields();
  const type = schema.getType('Thing') as { getFields(): Record<string, { resolve?: unknown }> } | undefined;
  Object.assign(query?.['thing'] ?? {}, {
    resolve: async (_source: unknown, _args: unknown, _context: unknown, info: never) => {
      const ahead = beginAhead(info, { rows });
      await new Promise((done) => setImmediate(done));
      events.push('thing');
      return { ...thing, ahead };
    },
  });
  Object.assign(query?.['other'] ?? {}, { resolve: () => thing });
  Object.assign(type?.getFields()['rows'] ?? {}, {
    resolve: ({ ahead }: { ahead?: Ahead }, args: { first: number }, _context: unknown, info: never) =>
      begunOr(ahead, info, () => rows(args)),
  });
  const { data, errors } = await graphql({ schema, source: document, variableValues: variables });
  return { events, data: JSON.parse(JSON.stringify(data)), errors };
};

test('what is selected on a thing is begun before the thing is there, once, with its arguments and defaults', async () => {
  const { events, data } = await ask(
    'query ($n: Int!) { thing { id rows(first: $n) few: rows(first: 2) all: rows } }',
    {
      n: 5,
    },
  );

  expect(events).toEqual(['rows 5 -', 'rows 2 -', 'rows 20 -', 'thing']);
  expect(data.thing).toEqual({ id: '1', rows: [5], few: [2], all: [20] });
});

test('it is found in fragments, named and inline, on the type and on its interface, and begun once for one key', async () => {
  const document = `{ thing { ...A ... on Node { id ... on Thing { few: rows(first: 2) } } rows(first: 3) } }
    fragment A on Thing { ...B } fragment B on Thing { rows(first: 3) }`;

  const { events, data } = await ask(document);

  expect(events).toEqual(['rows 3 -', 'rows 2 -', 'thing']);
  expect(data.thing).toEqual({ id: '1', rows: [3], few: [2] });
});

test('what @skip or @include leave out is not begun, nor what is not selected', async () => {
  const document = `query ($no: Boolean!) { thing { name rows @skip(if: true) few: rows(first: 2) @include(if: $no)
    ...A @include(if: $no) ... @skip(if: true) { all: rows(first: 9) } } }
    fragment A on Thing { some: rows(first: 4) }`;

  const { events, data } = await ask(document, { no: false });

  expect(events).toEqual(['thing']);
  expect(data.thing).toEqual({ name: '鼓' });
});

test('what failed ahead fails its own field, and nothing where the thing turns out not to be there', async () => {
  const { data, errors } = await ask('{ thing { name rows(after: "bad") } }');

  expect(data.thing).toEqual({ name: '鼓', rows: null });
  expect(errors?.map(({ path, message }) => [path, message])).toEqual([[['thing', 'rows'], 'no such page']]);
});

test('where nobody looked ahead the field reads for itself', async () => {
  const { events, data } = await ask('{ other { rows(first: 7) } }');

  expect(events).toEqual(['rows 7 -']);
  expect(data.other.rows).toEqual([7]);
});
