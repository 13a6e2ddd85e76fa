import { expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { groundAt } from '../support/ground.ts';
import { createWorld } from '../support/world.ts';

const fields = `id county countyName title boardTheme focusGroups reached { persons } total text
  steps lines { name quantity } risks evidence`;

const shared = async (by: Client): Promise<readonly Data[]> =>
  (await by.ask(`{ sharedTemplates { nodes { ${fields} } } }`)).sharedTemplates.nodes;

test('what one county shares another starts a project from, seconds later, and no longer once it is taken back', async () => {
  const world = await createWorld();
  const [one, other] = [await world.county(), await world.county()];
  const ground = await groundAt(world, one, one.communities.a);
  const { id, version } = await ground.template();
  const worker = await other.member('SOCIAL_WORKER', other.communities.a);
  await world.tick();
  expect(await shared(worker)).toEqual([]);

  const { template } = await one.admin.done(
    'shareTemplate',
    { template: id, version, shared: true },
    `template { version title text steps lines { name quantity } risks evidence }`,
  );
  await world.tick();

  const [copy, ...more] = await shared(worker);
  const { version: seen, ...told } = template;
  expect(more).toEqual([]);
  expect(copy).toMatchObject({ id, county: one.code, countyName: '测试县', ...told });
  const started = { community: other.communities.a, title: '腰鼓课', template: id };
  const { project } = await worker.done('createProject', started, 'project { text risks template { id } }');
  expect(project).toEqual({ text: told.text, risks: told.risks, template: null });

  await one.admin.done('shareTemplate', { template: id, version: seen, shared: false }, 'template { shared }');
  await world.tick();
  expect(await shared(worker)).toEqual([]);
  const refused = await worker.act('createProject', { ...started, title: '又一次' });
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['template'] }]);
});

test('a template of another county that is not shared is nobody else’s, nor one of another province', async () => {
  const world = await createWorld();
  const [one, other, far] = [await world.county(), await world.county(), await world.county('331004')];
  const ground = await groundAt(world, one, one.communities.a);
  const [kept, archived] = [await ground.template(), await ground.template()];
  const share = (one_: Data) => ({ template: one_.id, version: one_.version, shared: true });
  const given = await one.admin.done('shareTemplate', share(archived), 'template { id version }');
  await one.admin.done(
    'archiveTemplate',
    { template: archived.id, version: given.template.version },
    'template { id }',
  );
  const open = await ground.template();
  await one.admin.done('shareTemplate', share(open), 'template { id }');
  await world.tick();

  const start = async (by: Client, community: string, template: string) =>
    (await by.act('createProject', { community, title: '腰鼓课', template })).userErrors.map(({ code }: Data) => code);

  expect(await start(other.admin, other.communities.a, kept.id)).toEqual(['NOT_FOUND']);
  expect(await start(other.admin, other.communities.a, archived.id)).toEqual(['NOT_FOUND']);
  expect(await start(other.admin, other.communities.a, open.id)).toEqual([]);
  expect(await start(far.admin, far.communities.a, open.id)).toEqual(['NOT_FOUND']);
  expect((await shared(other.admin)).map(({ id }) => id)).toEqual([open.id]);
  expect(await shared(far.admin)).toEqual([]);
});
