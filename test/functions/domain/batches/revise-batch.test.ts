import { expect, test } from 'vitest';
import { opened } from '../../../support/answer-steps.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

test('an open batch is prolonged within a year of its first day, and not beyond', async () => {
  const world = await createWorld();
  const county = await world.county();
  const batch = await opened(county.admin, [county.communities.a]);
  const { batch: seen } = await county.admin.ask('query ($id: ID!) { batch(id: $id) { version opensOn } }', {
    id: batch.id,
  });
  const prolong = (closesOn: string) =>
    county.admin.act('reviseBatch', { batch: batch.id, version: seen.version, closesOn }, 'batch { closesOn }');

  const far = await prolong('2099-12-31');
  const near = await prolong('2026-12-31');

  expect(codes(far)).toEqual(['BAD_DATES']);
  expect(near.batch).toEqual({ closesOn: '2026-12-31' });
});
