import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { expect, test } from 'vitest';
import {
  parseProject,
  parseProjectTexts,
  projectItem,
  projectTextsItem,
} from '../../../functions/data/project-item.ts';
import { updateItem } from '../../../functions/data/project-updates.ts';
import { parsePublicProject, publicProjectItem } from '../../../functions/data/public-project-item.ts';
import type { PublishedProject } from '../../../functions/domain/projects/project.ts';
import { itemSize } from '../../support/item-size.ts';
import { storedPartners, storedProject, storedTexts } from '../../support/stored-project.ts';

const county = '371722';
const at = new Date('2026-09-01T02:00:00.000Z');
const full = storedProject(county, at) as PublishedProject;
const bare = storedProject(county, at, {
  area: null,
  brand: null,
  board: null,
  lead: null,
  focusGroups: [],
  partners: [],
  startsOn: null,
  endsOn: null,
  needCount: 0,
  commitmentCount: 0,
  evaluationCount: 0,
  publishedAt: null,
  template: null,
  entry: null,
  topics: [],
});

test('a head of a title of 20 characters, with four partners, a topic, a board and all its keys, fits into one kilobyte', () => {
  const item = projectItem(county, { ...full, entry: null });

  expect([...full.title].length).toBeGreaterThanOrEqual(20);
  expect(full.partners.map(({ name }) => [...name].length)).toEqual([12, 12, 12, 12]);
  expect(itemSize(marshall(item))).toBeLessThanOrEqual(1_024);
});

test('the head of a project that was started from a needs list does with three partners', () => {
  const item = projectItem(county, { ...full, partners: full.partners.slice(1) });

  expect(full.entry).not.toBeNull();
  expect(itemSize(marshall(item))).toBeLessThanOrEqual(1_024);
});

test('its public copy does, with the names of community, brand and board', () => {
  const item = publicProjectItem(county, full, storedTexts, new Map());

  expect(itemSize(marshall(item, { removeUndefinedValues: true }))).toBeLessThanOrEqual(1_024);
});

test('an update of 300 characters does', () => {
  const update = { id: `${county}-update-01JD7Q2M8XK4V9T3B6N0C5R1WZ`, text: '鼓'.repeat(300), at: at.toISOString() };

  expect(itemSize(marshall(updateItem(county, full.id, update)))).toBeLessThanOrEqual(1_024);
});

test.each([
  ['everything', full],
  ['nothing that may be absent', bare],
])('a project with %s is read as it was written', (_what, project) => {
  const stored = unmarshall(marshall(projectItem(county, project)));

  expect(parseProject(county, stored)).toEqual(project);
});

test('every kind of partner and every party is read as it was written', () => {
  const kinds = ['SOCIAL_ORGANISATION', 'CHARITY', 'MERCHANT', 'INSTITUTION', 'TALENT'] as const;
  const parties = ['COMMUNITY', 'SOCIAL_WORKERS', 'SOCIAL_ORGANISATIONS', 'VOLUNTEERS', 'CHARITY_RESOURCES'] as const;
  const partners = storedPartners(county, 5).map((partner, place) => ({
    ...partner,
    kind: kinds[place] ?? 'MERCHANT',
    fiveParty: parties[place] ?? 'COMMUNITY',
  }));
  const project = { ...full, partners };

  const [head, copy] = [projectItem(county, project), publicProjectItem(county, project, storedTexts, new Map())];

  expect(parseProject(county, head)).toEqual(project);
  expect(parsePublicProject(county, copy).partners).toEqual(partners.map(({ name, kind }) => ({ name, kind })));
});

test('texts are read as they were written, told or not', () => {
  const untold = { ...storedTexts, text: null, place: null, risks: null, goals: null, lines: [] };
  const names = { community: '黄楼社区', brand: null, board: null };

  const read = [storedTexts, { ...untold, names }].map((texts) =>
    parseProjectTexts(unmarshall(marshall(projectTextsItem(county, full.id, texts)))),
  );

  expect(read).toEqual([storedTexts, { ...untold, names }]);
});
