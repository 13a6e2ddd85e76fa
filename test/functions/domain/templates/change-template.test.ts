import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { templateFields } from '../../../support/template-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const { admin, code } = county;
const ground = await groundAt(world, county, county.communities.a);

const share = ({ id, version }: Data, shared: boolean) =>
  admin.act('shareTemplate', { template: id, version, shared }, templateFields);
const archive = ({ id, version }: Data) => admin.act('archiveTemplate', { template: id, version }, templateFields);

/** Types and data of all that happened to a template. */
const eventsOf = async ({ id }: Data) =>
  (await world.raw.under(`${code}#TEMPLATE#${id.split('-').at(-1)}`))
    .filter(({ sk }) => sk.startsWith('EV#'))
    .map(({ type, data }) => [type, data]);

test('a template is shared, and no longer; each is one version with one event', async () => {
  const template = await ground.template();

  const shared = await share(template, true);
  const withdrawn = await share(shared.template, false);

  expect([shared.template, withdrawn.template]).toMatchObject([
    { version: 2, shared: true },
    { version: 3, shared: false },
  ]);
  expect((await eventsOf(template)).slice(1)).toEqual([
    ['template.shared', { shared: true }],
    ['template.shared', { shared: false }],
  ]);
});

test('what is as it should be stays at its version, and nothing is written', async () => {
  const template = await ground.template();
  const before = world.spent.writes;

  const answer = await share(template, false);

  expect(answer).toMatchObject({ template: { version: 1, shared: false }, userErrors: [] });
  expect(world.spent.writes).toBe(before);
});

test('whoever has not seen the last change is told which version there is', async () => {
  const template = await ground.template();
  await share(template, true);

  const refused = [await share(template, false), await archive(template)];

  const conflict = { code: 'CONFLICT', currentVersion: 2 };
  expect(refused.flatMap(({ userErrors }) => userErrors)).toMatchObject([conflict, conflict]);
});

test('an archived template is neither shared nor archived again, and its mark stays as it was', async () => {
  const template = await ground.template();
  const { template: shared } = await share(template, true);

  const { template: archived } = await archive(shared);
  const refused = [await share(archived, false), await archive(archived)];

  expect(archived).toMatchObject({ version: 3, shared: true, archived: true });
  expect(refused.map(codes)).toEqual([['ARCHIVED'], ['ARCHIVED']]);
  expect((await eventsOf(template)).at(-1)).toEqual(['template.archived', {}]);
});

test('of eight who share and archive at once one is heard at each version, and no event is missing', async () => {
  const template = await ground.template();

  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, place) => (place % 2 ? archive(template) : share(template, true))),
  );
  const events = await eventsOf(template);
  const { template: now } = await admin.ask('query ($id: ID!) { template(id: $id) { version } }', { id: template.id });

  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(answers.flatMap(codes)).toEqual(Array(7).fill('CONFLICT'));
  expect([now.version, events.length]).toEqual([2, 2]);
});
