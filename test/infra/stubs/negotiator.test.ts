import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import Stub from '../../../infra/stubs/negotiator.mjs';

// The package has no types.
const Negotiator = createRequire(import.meta.url)('negotiator');

const offered = ['application/json; charset=utf-8', 'application/graphql-response+json; charset=utf-8', 'text/html'];

test.each([
  undefined,
  '',
  '*/*',
  'application/json',
  'application/graphql-response+json, application/json;q=0.9',
  'text/html;q=0.3, application/*;q=0.5',
  'image/png',
  'a/b;c="d,e"; q=0.2',
  ';;;,',
])('of an Accept header like “%s” it makes what the package makes', (accept) => {
  const chosen = [Stub, Negotiator].map((Class) =>
    new Class({ headers: accept === undefined ? {} : { accept } }).mediaType(offered),
  );

  expect(chosen[0]).toEqual(chosen[1]);
});
