import { request } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { type GatewayOptions, startGateway } from '../../../infra/local/gateway.ts';
import type { LambdaResult } from '../../../infra/local/invoke-lambda.ts';

const origin = 'https://console.example.org';

const start = async (answer: LambdaResult | (() => Promise<LambdaResult>), options: Partial<GatewayOptions> = {}) => {
  const events: APIGatewayProxyEventV2[] = [];
  const handler = async (event: APIGatewayProxyEventV2) => {
    events.push(event);
    return typeof answer === 'function' ? answer() : answer;
  };
  const { url, close } = await startGateway({ handler, corsOrigins: [origin], ...options });
  onTestFinished(close);
  return { url, events };
};

test('a request arrives as payload 2.0: names in lower case, repeats joined, cookies apart', async () => {
  const { url, events } = await start({ statusCode: 204 });
  const headers = { 'X-Trace': ['a', 'b'], Cookie: 'one=1; two=2', 'Content-Type': 'application/json' };

  await new Promise((resolve) => {
    request(`${url}/graphql?a=1&a=2&b=%E5%B1%85`, { method: 'POST', headers }, resolve).end('{"text":"居民"}');
  });

  expect(events).toMatchObject([
    {
      version: '2.0',
      rawPath: '/graphql',
      rawQueryString: 'a=1&a=2&b=%E5%B1%85',
      queryStringParameters: { a: '1,2', b: '居' },
      cookies: ['one=1', 'two=2'],
      headers: { 'x-trace': 'a,b', 'content-type': 'application/json' },
      requestContext: { http: { method: 'POST', path: '/graphql', sourceIp: '127.0.0.1' }, stage: '$default' },
      body: '{"text":"居民"}',
      isBase64Encoded: false,
    },
  ]);
  expect(events[0]?.headers).not.toHaveProperty('cookie');
  expect(events[0]?.requestContext.requestId).toMatch(/^[\w-]{20,}$/);
});

test('a body that is not text arrives as base64', async () => {
  const { url, events } = await start({ statusCode: 204 });

  await fetch(url, { method: 'POST', body: new Uint8Array([0, 255]), headers: { 'content-type': 'image/png' } });

  expect(events).toMatchObject([{ body: 'AP8=', isBase64Encoded: true }]);
});

test('an answer goes back with its status, headers, cookies and bytes', async () => {
  const { url } = await start({
    statusCode: 201,
    headers: { 'content-type': 'text/plain', 'x-request-id': 'r' },
    cookies: ['a=1', 'b=2'],
    body: Buffer.from('居民').toString('base64'),
    isBase64Encoded: true,
  });

  const answer = await fetch(url);

  expect(answer.status).toBe(201);
  expect(answer.headers.get('x-request-id')).toBe('r');
  expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect(await answer.text()).toBe('居民');
});

test.each([
  ['a Lambda that throws', async () => Promise.reject(new Error('secret')), 500, 'Internal Server Error'],
  ['a Lambda that is late', () => new Promise<never>(() => undefined), 503, 'Service Unavailable'],
  ['an answer above 6 MB', async () => ({ body: 'x'.repeat(6_300_000) }), 500, 'Internal Server Error'],
])('%s is told in the gateway’s own words', async (_, lambda, status, message) => {
  const { url } = await start(lambda, { timeoutMs: 100 });

  const answer = await fetch(url);

  expect(answer.status).toBe(status);
  expect(await answer.json()).toEqual({ message });
});

test.each([6_300_000, 10_500_000])('a request of %i bytes is 413 and never reaches the Lambda', async (bytes) => {
  const { url, events } = await start({ statusCode: 204 });

  const answer = await fetch(url, { method: 'POST', body: 'x'.repeat(bytes) });

  expect(answer.status).toBe(413);
  expect(await answer.json()).toEqual({ message: 'Request Too Long' });
  expect(events).toEqual([]);
});

const preflight = (from: string) => ({
  method: 'OPTIONS',
  headers: { origin: from, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
});

test('the preflight of a listed origin is answered by the gateway itself', async () => {
  const { url, events } = await start({ statusCode: 500 });

  const { status, headers } = await fetch(`${url}/graphql`, preflight(origin));

  expect(status).toBe(204);
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST,GET',
    'access-control-allow-headers': expect.stringContaining('authorization'),
    'access-control-max-age': '3600',
  });
  expect(events).toEqual([]);
});

test('the preflight of another origin is answered without leave', async () => {
  const { url, events } = await start({ statusCode: 500 });

  const { status, headers } = await fetch(`${url}/graphql`, preflight('https://elsewhere.example.org'));

  expect(status).toBe(204);
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect(events).toEqual([]);
});

test.each([
  [origin, origin],
  ['https://elsewhere.example.org', null],
])('an answer to %s may be read by %s, whatever the Lambda says', async (from, allowed) => {
  const { url } = await start({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' } });

  const { headers } = await fetch(url, { headers: { origin: from } });

  expect(headers.get('access-control-allow-origin')).toBe(allowed);
});

test('an OPTIONS that is no preflight reaches the Lambda', async () => {
  const { url, events } = await start({ statusCode: 405 });

  const { status } = await fetch(url, { method: 'OPTIONS' });

  expect(status).toBe(405);
  expect(events).toHaveLength(1);
});
