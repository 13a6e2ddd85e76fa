import { expect, test } from 'vitest';
import { groundAt } from '../../support/ground.ts';
import { newTemplate, templateFields } from '../../support/template-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

/** A county with templates of these titles, each a second newer than the one before. */
const libraryWith = async (titles: readonly string[]) => {
  const county = await world.county();
  const { admin } = county;
  const project = await (await groundAt(world, county, county.communities.a)).project('EVALUATED');
  const made = new Map<string, string>();
  for (const title of titles) {
    world.clock.advance(1);
    made.set(title, (await newTemplate(admin, project, { title })).id);
  }
  const archive = (title: string) =>
    admin.done('archiveTemplate', { template: made.get(title), version: 1 }, templateFields);
  const two = async (after: string | null = null) => {
    const document = `query ($after: String) { templates(first: 2, after: $after) {
      nodes { title } pageInfo { hasNextPage endCursor } } }`;
    const { nodes, pageInfo } = (await admin.ask(document, { after })).templates;
    return { titles: nodes.map(({ title }: { title: string }) => title), ...pageInfo };
  };
  return { archive, two };
};

test('the newest template comes first, page by page; what is archived leaves no hole in a page', async () => {
  const { archive, two } = await libraryWith(['甲', '乙', '丙', '丁', '戊']);

  await archive('丁');
  const first = await two();
  const second = await two(first.endCursor);

  expect(first).toMatchObject({ titles: ['戊', '丙'], hasNextPage: true });
  expect(second).toMatchObject({ titles: ['乙', '甲'], hasNextPage: false });
});

test('a page goes on after a template that was archived since', async () => {
  const { archive, two } = await libraryWith(['甲', '乙', '丙', '丁']);

  const first = await two();
  await archive('丙');
  const second = await two(first.endCursor);

  expect(first.titles).toEqual(['丁', '丙']);
  expect(second).toMatchObject({ titles: ['乙', '甲'], hasNextPage: false });
});
