import { expect, test } from 'vitest';
import { betweenMarkers } from './between-markers.ts';

const page = 'Head\n<!-- measured -->\nold\n<!-- /measured -->\nFoot\n';

test('only what stands between the markers is replaced, whatever it holds', () => {
  const text = betweenMarkers(page, "| $& | $' |\n");

  expect(text).toBe("Head\n<!-- measured -->\n| $& | $' |\n<!-- /measured -->\nFoot\n");
});

test('written twice, the page is the same', () => {
  const once = betweenMarkers(page, 'new');

  expect(betweenMarkers(once, 'new')).toBe(once);
});

test.each([
  ['no markers', 'Head'],
  ['no end', '<!-- measured -->'],
  ['the wrong order', '<!-- /measured --><!-- measured -->'],
  ['two places', `${page}${page}`],
])('a page with %s is left alone', (_, text) => {
  expect(() => betweenMarkers(text, 'new')).toThrow('must stand once each');
});
