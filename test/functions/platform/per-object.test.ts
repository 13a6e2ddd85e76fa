import { expect, test } from 'vitest';
import { perObject } from '../../../functions/platform/per-object.ts';

test('a thing is made once for each object, also where it is undefined', () => {
  let made = 0;
  const count = perObject((key: { readonly silent: boolean }) => {
    made += 1;
    return key.silent ? undefined : made;
  });
  const [loud, silent] = [{ silent: false }, { silent: true }];

  const given = [count(loud), count(loud), count(silent), count(silent), count({ silent: false })];

  expect(given).toEqual([1, 1, undefined, undefined, 3]);
});
