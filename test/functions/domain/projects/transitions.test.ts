import { expect, inject, test } from 'vitest';
import { projectItem, projectTextsItem } from '../../../../functions/data/project-item.ts';
import { publicProjectItem } from '../../../../functions/data/public-project-item.ts';
import { createTable } from '../../../../functions/data/table.ts';
import type { ProjectState, PublishedProject } from '../../../../functions/domain/projects/project.ts';
import { codes } from '../../../support/need-steps.ts';
import { design, projectStates, publicAnswer } from '../../../support/project-steps.ts';
import { rawReader } from '../../../support/raw-reader.ts';
import { storedProject, storedTexts } from '../../../support/stored-project.ts';
import { testClient } from '../../../support/test-table.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();
const county = await world.county();
const table = createTable(testClient(), world.table, county.code, async () => undefined);

/** Every action on a project, written down by hand: what it becomes in each state, `-` where it may not. */
const becomes: Readonly<Record<string, { readonly fields?: object; readonly row: string }>> = {
  reviseProject: { fields: { title: '改名' }, row: 'DRAFT - RETURNED - - - - - -' },
  submitProject: { row: 'SUBMITTED - SUBMITTED - - - - - -' },
  returnProject: { fields: { reason: '请补充' }, row: '- RETURNED - - - - - - -' },
  approveProject: { row: '- APPROVED - - - - - - -' },
  publishProject: { row: '- - - PUBLISHED - - - - -' },
  rescheduleProject: { fields: { endsOn: '2027-01-31' }, row: '- - - APPROVED PUBLISHED RUNNING - - -' },
  beginProject: { row: '- - - - RUNNING - - - -' },
  evaluateProject: {
    fields: { reached: design.goals, summary: '按计划完成' },
    row: '- - - - - EVALUATED EVALUATED - -',
  },
  closeProject: { fields: { publicAnswer }, row: '- - - - - - CLOSED - -' },
  cancelProject: {
    fields: { reason: '场地维修' },
    row: 'CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED CANCELLED - - -',
  },
  writeUpdate: { fields: { text: '第一课' }, row: '- - - - PUBLISHED RUNNING EVALUATED - -' },
  recordPublication: {
    fields: { platform: 'ZHIYUANHUI', state: 'SENT' },
    row: '- - - - PUBLISHED RUNNING EVALUATED - -',
  },
};

/** A project that stands in a state, laid into the table as if it had come there. */
const standing = async (state: ProjectState): Promise<PublishedProject> => {
  const at = new Date(world.clock.now().getTime() - 60_000);
  // Nothing lies beside it: neither commitments nor evaluations.
  const nothing = { commitmentCount: 0, evaluationCount: 0 };
  const project = storedProject(county.code, at, { state, community: county.communities.a, ...nothing });
  const isShown = ['PUBLISHED', 'RUNNING', 'EVALUATED', 'CLOSED', 'CANCELLED'].includes(state);
  const stands = { ...project, publishedAt: isShown ? project.publishedAt : null } as PublishedProject;
  await table.writeAll([
    projectItem(county.code, stands),
    projectTextsItem(county.code, stands.id, storedTexts),
    ...(isShown ? [publicProjectItem(county.code, stands, storedTexts, new Map())] : []),
  ]);
  return stands;
};

const cases = Object.entries(becomes).flatMap(([mutation, { fields = {}, row }]) =>
  row.split(' ').map((after, place) => ({ mutation, fields, state: projectStates[place] as ProjectState, after })),
);

test('each action is tried in each state', () => {
  expect(cases).toHaveLength(12 * projectStates.length);
});

test.each(cases.filter(({ after }) => after !== '-'))(
  '$mutation in $state makes one version, $after, and one event',
  async ({ mutation, fields, state, after }) => {
    const { id, version, since } = await standing(state);

    const { project } = await county.admin.done(
      mutation,
      { project: id, version, ...fields },
      'project { version state since history { nodes { version } } }',
    );

    const now = world.clock.now().toISOString();
    expect(project).toMatchObject({ version: version + 1, state: after, since: after === state ? since : now });
    expect(project.history.nodes).toEqual([{ version: version + 1 }]);
  },
);

test.each(cases.filter(({ after }) => after === '-'))(
  '$mutation in $state is refused, and nothing is written',
  async ({ mutation, fields, state }) => {
    const { id, version } = await standing(state);
    const before = await rawReader(inject('dynamoDbEndpoint'), world.table).under(`${county.code}#PROJECT#`);

    const refused = await county.admin.act(mutation, { project: id, version, ...fields });

    const after = await rawReader(inject('dynamoDbEndpoint'), world.table).under(`${county.code}#PROJECT#`);
    expect(codes(refused)).toEqual(['WRONG_STATE']);
    expect(after).toEqual(before);
  },
);

test.each(Object.entries(becomes))(
  '%s of a version that is no longer there is told the one that is',
  async (mutation, { fields, row }) => {
    const state = projectStates[row.split(' ').findIndex((after) => after !== '-')] as ProjectState;
    const { id, version } = await standing(state);

    const refused = await county.admin.act(mutation, { project: id, version: version - 1, ...fields });

    expect(refused.userErrors).toMatchObject([{ code: 'CONFLICT', currentVersion: version }]);
  },
);
