import { beforeEach, expect } from 'vitest';

/** A test that asserts nothing proves nothing: every test must reach at least one assertion. */
beforeEach(() => {
  expect.hasAssertions();
});
