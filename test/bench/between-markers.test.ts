import { expect, test } from 'vitest';
import { betweenMarkers } from './between-markers.ts';

const page = 'Head\n<!-- measured: api -->\nold\n<!-- /measured: api -->\nFoot\n';

test('only what stands between the markers is replaced, whatever it holds', () => {
  const text = betweenMarkers(page, 'api', "| $& | $' |\n");

  expect(text).toBe("Head\n<!-- measured: api -->\n| $& | $' |\n<!-- /measured: api -->\nFoot\n");
});

test('written twice, the page is the same', () => {
  const once = betweenMarkers(page, 'api', 'new');

  expect(betweenMarkers(once, 'api', 'new')).toBe(once);
});

test.each([
  ['no markers', 'Head'],
  ['no end', '<!-- measured: api -->'],
  ['the wrong order', '<!-- /measured: api --><!-- measured: api -->'],
  ['two places', `${page}${page}`],
])('a page with %s is left alone', (_, text) => {
  expect(() => betweenMarkers(text, 'api', 'new')).toThrow('must stand once each');
});
