import { expect, test } from 'vitest';
import { postGraphql } from '../../support/post-graphql.ts';
import { sampleDoor } from '../../support/sample-door.ts';

test.each([
  ['TOKENS', `{ ${'__typename '.repeat(2_000)} }`, 2_001, 2_000],
  ['DEPTH', `{ need(id: 1) { ${'community { needs { nodes { '.repeat(4)} id ${'} } }'.repeat(4)} } }`, 14, 12],
  [
    'COST',
    '{ needs(first: 100) { nodes { community { needs(first: 10) { nodes { community { id } } } } } } }',
    1_201,
    1_000,
  ],
])('a document with too much of %s is 400 before anything is resolved', async (exceeded, query, value, limit) => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, query);

  expect(answer).toMatchObject({
    status: 400,
    errors: [{ extensions: { code: 'TOO_COMPLEX', exceeded, value, limit } }],
  });
  expect(answer.data).toBeUndefined();
  expect(lines).toEqual([]);
});

test('the limits hold for each request, also when the document is known from before', async () => {
  const { handler } = sampleDoor();
  const query = 'query ($n: Int) { needs(first: $n) { nodes { community { name } } } }';

  const small = await postGraphql(handler, query, { n: 1 });
  const large = await postGraphql(handler, query, { n: 101 });

  expect(small.status).toBe(200);
  expect(large).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT', maximum: 100 } }] });
});

test('a bug in one field leaves the others, masked and logged with its stack', async () => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, 'query Look { bug echo(text: "x") }');

  expect(answer).toMatchObject({ status: 200, data: { bug: null, echo: 'x' } });
  expect(answer.errors).toEqual([
    {
      message: 'Internal server error',
      locations: [{ line: 1, column: 14 }],
      path: ['bug'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' },
    },
  ]);
  expect(lines).toMatchObject([
    { level: 'error', error: expect.any(TypeError), fields: { requestId: 'request-1', operation: 'Look' } },
  ]);
});

test('an answer that has no data because of us is 500', async () => {
  const { handler } = sampleDoor();

  const answer = await postGraphql(handler, '{ fatalBug }');

  expect(answer).toMatchObject({ status: 500, data: null });
  expect(JSON.stringify(answer)).not.toContain('Cannot read');
});

test('a value that its own type cannot show is our bug, and nothing of it is told', async () => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, '{ unshowable }');

  expect(answer).toMatchObject({ status: 200, errors: [{ message: 'Internal server error' }] });
  expect(lines).toHaveLength(1);
});

test.each([
  ['an argument', 'query ($null: String = "x") { echo(text: $null) }'],
  ['a directive', 'query ($null: Boolean = true) { __typename @include(if: $null) }'],
])('a null that the types let through to %s is the client’s mistake: nothing is logged', async (_, query) => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, query, { null: null });

  expect(answer).toMatchObject({ status: 200, data: null, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(lines).toEqual([]);
});

test('a hundred wrong variables are still the client’s mistake', async () => {
  const { handler, lines } = sampleDoor();
  const names = Array.from({ length: 100 }, (_, index) => `$v${index}`);
  const query = `mutation (${names.map((name) => `${name}: String!`)}) { hearNeed(input: { title: "x", tags: [${names}] }) { __typename } }`;

  const answer = await postGraphql(handler, query);

  expect(answer.status).toBe(400);
  expect(new Set(answer.errors.map(({ extensions }) => extensions['code']))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(lines).toEqual([]);
});

test('the schema can be asked for', async () => {
  const { handler } = sampleDoor();

  const answer = await postGraphql(handler, '{ __type(name: "RegionCode") { specifiedByURL } }');

  expect(answer.data).toEqual({ __type: { specifiedByURL: expect.stringMatching(/^https:/) } });
});

test('a bomb of fragments is refused in less than 50 ms by a server that has warmed up', async () => {
  const { handler } = sampleDoor();
  const chain = (end: string): string =>
    Array.from({ length: 70 }, (_, n) => `fragment F${n} on Need { community { needs { nodes { ...F${n + 1} } } } }`)
      .concat(`fragment F70 on Need { ${end} }`)
      .join(' ');
  const bombs = ['id', 'title', 'tags', 'urgency'].map((end) => `{ need(id: 1) { ...F0 ...F1 } } ${chain(end)}`);

  const times: number[] = [];
  for (const bomb of bombs) {
    const started = performance.now();
    const { status } = await postGraphql(handler, bomb);
    times.push(status === 400 ? performance.now() - started : Number.POSITIVE_INFINITY);
  }

  expect(Math.min(...times)).toBeLessThan(50);
});
