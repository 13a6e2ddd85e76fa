import { expect, test } from 'vitest';
import { largestBody, readBody } from '../../../functions/graphql/read-body.ts';
import { httpEvent } from '../../support/http-event.ts';

const json = { 'content-type': 'application/json' };
const ofSize = (bytes: number): string => `{"query":"${'x'.repeat(bytes - 12)}"}`;

test.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
  'a body of the type %s is read',
  (type) => {
    const event = httpEvent({ headers: { 'content-type': type }, body: '{"query":"居民"}' });

    const body = readBody(event);

    expect(body).toEqual({ query: '居民' });
  },
);

test.each([
  ['no type', {}],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['plain text, which a foreign page can send without a preflight', { 'content-type': 'text/plain' }],
  ['another encoding of characters', { 'content-type': 'application/json; charset=gbk' }],
  ['two types at once', { 'content-type': 'application/json,application/json' }],
  ['a compressed body', { ...json, 'content-encoding': 'gzip' }],
])('%s is refused with 415', (_, headers) => {
  const event = httpEvent({ headers, body: '{}' });

  const read = () => readBody(event);

  expect(read).toThrow(expect.objectContaining({ status: 415 }));
});

test('a body of exactly 1 MB is read', () => {
  const event = httpEvent({ headers: json, body: ofSize(largestBody) });

  const body = readBody(event);

  expect(body).toHaveProperty('query');
});

test.each([false, true])('a body one byte above 1 MB is refused with 413, as base64: %s', (isBase64Encoded) => {
  const text = ofSize(largestBody + 1);
  const body = isBase64Encoded ? Buffer.from(text).toString('base64') : text;

  const read = () => readBody(httpEvent({ headers: json, body, isBase64Encoded }));

  expect(read).toThrow(expect.objectContaining({ status: 413 }));
});

test('size is counted in bytes, not in characters', () => {
  const body = `{"query":"${'居'.repeat(largestBody / 3)}"}`;

  const read = () => readBody(httpEvent({ headers: json, body }));

  expect(read).toThrow(expect.objectContaining({ status: 413 }));
});

test.each([
  ['no body', undefined, false],
  ['half a body', '{"query":', false],
  ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]).toString('base64'), true],
])('%s is refused with 400, without what the engine says about it', (_, body, isBase64Encoded) => {
  const event = httpEvent({ headers: json, isBase64Encoded, ...(body !== undefined && { body }) });

  const read = () => readBody(event);

  expect(read).toThrow(expect.objectContaining({ status: 400, message: 'The request body is not JSON in UTF-8.' }));
});
