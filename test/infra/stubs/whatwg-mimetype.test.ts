import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import Stub from '../../../infra/stubs/whatwg-mimetype.ts';

// The package has no types.
const MIMEType = createRequire(import.meta.url)('whatwg-mimetype');

test.each([
  'application/json',
  'Application/JSON; Charset=UTF-8',
  ' text/plain ',
  'text/plain;',
  'text/plain;charset="a;b"',
  'multipart/form-data; boundary=----x',
  'application/x-www-form-urlencoded',
  'application/graphql+json;;;',
  'text',
  '/plain',
  'text/',
  'te xt/plain',
  'text/pl ain',
  '',
  'text/plain,application/json',
])('“%s” is the type that the package reads, or none', (text) => {
  const essences = [Stub, MIMEType].map((Class) => Class.parse(text)?.essence);

  expect(essences[0]).toEqual(essences[1]);
});
