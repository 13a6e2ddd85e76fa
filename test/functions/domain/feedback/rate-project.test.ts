import { expect, test } from 'vitest';
import { groundAt } from '../../../support/ground.ts';
import { codes } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  return { county, admin: county.admin, ground: await groundAt(world, county, county.communities.a) };
};

test('a resident rates a project from when everybody sees it; before that there is none, and called off it is over', async () => {
  const { county, admin, ground } = await setUp();
  const resident = await county.resident(county.communities.c, '19900000341');
  const rate = async (project: string) => resident.act('giveFeedback', { project, rating: 4 }, 'feedback { rating }');
  const published = await ground.project('PUBLISHED');
  await admin.done(
    'cancelProject',
    { project: published.id, version: published.version, reason: '台风' },
    'project { id }',
  );

  const answers = [
    await rate((await ground.project('APPROVED')).id),
    await rate(published.id),
    await rate((await ground.project('PUBLISHED')).id),
    await rate((await ground.project('EVALUATED')).id),
    await rate((await ground.project('CLOSED')).id),
  ];

  expect(answers.map(codes)).toEqual([['NOT_FOUND'], ['WRONG_STATE'], [], [], []]);
});

test('staff write down ratings only of projects they reach, and learn of their own what does not allow it', async () => {
  const { county, ground } = await setUp();
  const near = await county.member('COMMUNITY_WORKER', county.communities.a);
  const far = await county.member('COMMUNITY_WORKER', county.communities.c);
  const there = await groundAt(world, county, county.communities.c);
  const running = (await ground.project('RUNNING')).id;

  const answers = [
    await near.act('giveFeedback', { project: running, person: await ground.person(), rating: 4 }),
    await near.act('giveFeedback', {
      project: (await ground.project('DRAFT')).id,
      person: await ground.person(),
      rating: 4,
    }),
    await far.act('giveFeedback', { project: running, person: await there.person(), rating: 4 }),
  ];

  expect(answers.map(({ userErrors }) => userErrors)).toMatchObject([
    [],
    [{ code: 'WRONG_STATE', field: ['project'] }],
    [{ code: 'NOT_FOUND', field: ['project'] }],
  ]);
});

test('either a need or a project is rated, not both and not neither', async () => {
  const { admin, ground } = await setUp();
  const [need, project, person] = [
    (await ground.answered()).id,
    (await ground.project('RUNNING')).id,
    await ground.person(),
  ];

  const answers = [
    await admin.act('giveFeedback', { need, project, person, rating: 4 }),
    await admin.act('giveFeedback', { person, rating: 4 }),
  ];

  expect(answers.map(codes)).toEqual([['FEEDBACK_SUBJECT_AMBIGUOUS'], ['FEEDBACK_SUBJECT_AMBIGUOUS']]);
  expect(await world.raw.under(`${project.slice(0, 6)}#INTAKE#FEEDBACK#`)).toEqual([]);
});

test('of eight ratings of one human being at the same moment one is written down, and of eight people all are', async () => {
  const { county, admin, ground } = await setUp();
  const project = (await ground.project('RUNNING')).id;
  const people: string[] = [];
  for (let place = 0; place < 8; place += 1) people.push(await ground.person());
  const [first = ''] = people;

  const rate = (person: string) => admin.act('giveFeedback', { project, person, rating: 3 });
  const answers = await Promise.all([...people, ...Array.from({ length: 7 }, () => first)].map(rate));

  const stored = (await world.raw.under(`${county.code}#INTAKE#FEEDBACK#`)).filter(({ sk }) => sk.startsWith('F#'));
  expect(answers.flatMap(codes)).toEqual(Array.from({ length: 7 }, () => 'ALREADY_RATED'));
  expect(stored).toHaveLength(8);
});
