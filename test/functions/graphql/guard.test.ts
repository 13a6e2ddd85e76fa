import { expect, test } from 'vitest';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

const deep = `{ ${'county { townships(first: 1) { nodes { communities(first: 1) { nodes { compounds(first: 1) { nodes { community { compounds(first: 1) { nodes { community { compounds(first: 1) { nodes { id } } } } } } } } } } } } }'} }`;

test.for([
  ['too deep', deep],
  [
    'too costly',
    '{ needs(community: "371722001001", first: 100) { nodes { supporters(first: 100) { nodes { person { id } } } } } }',
  ],
  ['wrong', '{ county { nothing } }'],
  ['public', '{ system { version } }'],
] as const)('a document that is %s reads nothing of the table, not even who asks', async ([, document]) => {
  const county = await world.county();
  const newcomer = await county.member('SOCIAL_WORKER', county.communities.a);
  const before = world.spent.calls;

  const { status } = await newcomer.send(document);

  expect(world.spent.calls).toBe(before);
  expect(status).toBe(document.includes('system') ? 200 : 400);
});

test('several root fields of one request ask once who the viewer is', async () => {
  const county = await world.county();
  const newcomer = await county.member('SOCIAL_WORKER', county.communities.a);
  const before = world.spent.calls;

  await newcomer.ask('{ viewer { owner } again: viewer { owner } county { code } third: viewer { owner } }');

  expect(world.spent.calls - before).toBeLessThanOrEqual(2);
});
