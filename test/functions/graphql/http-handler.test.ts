import { expect, test } from 'vitest';
import { httpEvent } from '../../support/http-event.ts';
import { postGraphql } from '../../support/post-graphql.ts';
import { sampleDoor } from '../../support/sample-door.ts';

const echo = (text: string): string => JSON.stringify({ query: '{ __typename }', variables: { text } });

test('a query is answered 200 with its data, not to be stored, under the gateway’s request id', async () => {
  const { handler } = sampleDoor();

  const answer = await postGraphql(handler, '{ need(id: "n") { title heardAt } }');

  expect(answer).toMatchObject({
    status: 200,
    data: { need: { title: '路灯不亮', heardAt: '2024-09-03T01:02:03.004Z' } },
    headers: { 'cache-control': 'no-store', 'x-request-id': 'request-1' },
  });
});

test('GET /health says ok and asks nothing of anybody', async () => {
  const { handler } = sampleDoor();

  const answer = await handler(
    httpEvent({ method: 'GET', path: '/health', headers: { authorization: 'Bearer broken' } }),
  );

  expect(answer).toMatchObject({ statusCode: 200, body: '{"status":"ok"}', headers: { 'x-request-id': 'request-1' } });
});

test.each([
  ['GET', '/graphql', 405, 'POST'],
  ['DELETE', '/graphql', 405, 'POST'],
  ['POST', '/health', 405, 'GET'],
  ['GET', '/', 404, undefined],
  ['POST', '/graphql/', 404, undefined],
])('%s %s is answered %i', async (method, path, status, allow) => {
  const { handler } = sampleDoor();

  const { statusCode, headers } = await handler(httpEvent({ method, path, body: echo('x') }));

  expect(statusCode).toBe(status);
  expect(headers?.['allow']).toBe(allow);
  expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-request-id': 'request-1' });
});

test('a bad token is 401 and never the public', async () => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, '{ __typename }', {}, { authorization: 'Bearer bad' });

  expect(answer).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
  expect(answer.data).toBeUndefined();
  expect(answer.errors).toEqual([
    { message: 'The token is not valid.', extensions: { code: 'UNAUTHENTICATED', requestId: 'request-1' } },
  ]);
  expect(lines).toEqual([]);
});

test('what breaks while the context is made is 500, masked and logged with its error', async () => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, '{ __typename }', {}, { authorization: 'Bearer broken' });

  expect(answer.status).toBe(500);
  expect(answer.errors).toEqual([
    { message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'request-1' } },
  ]);
  expect(lines).toMatchObject([{ level: 'error', error: expect.any(TypeError), fields: { requestId: 'request-1' } }]);
});

test.each([
  ['an unknown field', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a syntax error', '{ need(', 'GRAPHQL_PARSE_FAILED'],
  ['a variable of the wrong type', 'query ($id: ID!) { need(id: $id) { id } }', 'BAD_USER_INPUT'],
  ['an empty document', '', 'BAD_REQUEST'],
  ['a subscription', 'subscription { heard { id } }', 'BAD_REQUEST'],
  [
    'an operation that the document does not have',
    'query A { __typename } query B { __typename }',
    'OPERATION_RESOLUTION_FAILURE',
  ],
])('%s is 400', async (_, query, code) => {
  const { handler, lines } = sampleDoor();

  const answer = await postGraphql(handler, query);

  expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] });
  expect(lines).toEqual([]);
});

test('an error of the rules stays 200 with the code of its kind', async () => {
  const { handler } = sampleDoor();

  const answer = await postGraphql(handler, '{ secret cursor }');

  expect(answer.status).toBe(200);
  expect(answer.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'BAD_CURSOR']);
});

test('the answer is the same whether the body came as text or as base64', async () => {
  const { handler } = sampleDoor();
  const body = JSON.stringify({
    query: 'query ($text: String!) { echo(text: $text) }',
    variables: { text: '𠮷野家👨‍👩‍👧' },
  });

  const text = await handler(httpEvent({ body }));
  const base64 = await handler(httpEvent({ body: Buffer.from(body).toString('base64'), isBase64Encoded: true }));

  expect(base64).toEqual(text);
  expect(JSON.parse(text.body ?? '')).toEqual({ data: { echo: '𠮷野家👨‍👩‍👧' } });
});

test('a mutation whose answer the client would not accept is refused before it is done', async () => {
  const { handler } = sampleDoor();

  const answer = await postGraphql(
    handler,
    'mutation { hearNeed(input: { title: "x" }) { need { id } } }',
    {},
    { accept: 'text/html' },
  );

  expect(answer.status).toBe(406);
  expect(answer.data).toBeUndefined();
});

test('a client that prefers graphql-response+json gets it', async () => {
  const { handler } = sampleDoor();

  const answer = await postGraphql(handler, '{ __typename }', {}, { accept: 'application/graphql-response+json' });

  expect(answer.headers['content-type']).toMatch(/^application\/graphql-response\+json/);
});

test('a batch of operations is refused', async () => {
  const { handler } = sampleDoor();

  const answer = await handler(httpEvent({ body: '[{"query":"{ __typename }"},{"query":"{ __typename }"}]' }));

  expect(answer.statusCode).toBe(400);
});
