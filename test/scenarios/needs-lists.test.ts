import { expect, test } from 'vitest';
import { askFor, compute, entriesOf, listFields, newTopic, openList, publicList } from '../support/list-steps.ts';
import { codes, hear, staffOf, triage } from '../support/need-steps.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

test('a community’s needs are ranked, moved by hand with a reason, published for everybody, and taken back', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { clerk, socialWorker } = await staffOf(county);
  const everybody = await world.client();
  const [drum, lift] = [await newTopic(socialWorker, a, '腰鼓课'), await newTopic(socialWorker, a, '电梯加装')];
  for (let place = 0; place < 6; place += 1) {
    const contact = { name: '居民某', phone: `1990000010${place}` };
    await askFor(socialWorker, county, drum, { contact }, { urgency: 1 });
  }
  await askFor(socialWorker, county, lift, {}, { urgency: 3 });

  const opened = await openList(clerk, a);
  const computed = await compute(clerk, opened);
  const ranked = await entriesOf(clerk, computed, 'rank previousRank name score supporters needs sourceTitles');
  const move = { list: computed.id, version: computed.version, topic: lift, toRank: 1, reason: '消防隐患，优先安排' };
  const moved = (await clerk.done('moveEntry', move, listFields)).list;
  const after = await entriesOf(
    clerk,
    moved,
    'rank computedRank previousRank name move { number from to reason by { id } }',
  );
  const refused = await clerk.send(
    'mutation ($input: PublishNeedsListInput!) { publishNeedsList(input: $input) { userErrors { code } } }',
    { input: { list: moved.id, version: moved.version, number: 2, idempotencyKey: 'publish-no' } },
  );
  const publish = { list: moved.id, version: moved.version, number: 2 };
  const published = (await socialWorker.done('publishNeedsList', publish, listFields)).list;
  const seen = await publicList(everybody, county, a);
  const back = { list: moved.id, version: published.version };
  const withdrawn = (await socialWorker.done('withdrawNeedsList', back, listFields)).list;
  const gone = await publicList(everybody, county, a);

  expect(ranked).toMatchObject([
    { rank: 1, previousRank: null, name: '腰鼓课', score: 6666, supporters: 6, needs: 6 },
    { rank: 2, previousRank: null, name: '电梯加装', score: 2999, supporters: 1, needs: 1 },
  ]);
  expect(ranked[0].sourceTitles).toHaveLength(3);
  expect(after).toMatchObject([
    {
      rank: 1,
      computedRank: 2,
      previousRank: 2,
      name: '电梯加装',
      move: { number: 2, from: 2, to: 1, by: { id: clerk.id } },
    },
    { rank: 2, computedRank: 1, previousRank: 1, name: '腰鼓课', move: null },
  ]);
  expect(refused.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(published).toMatchObject({ latest: { number: 2 }, published: { number: 2 } });
  expect(seen).toMatchObject({ number: 2, communityName: '甲社区', entryCount: 2, formula: { number: 1 } });
  const hidden = { value: null, points: null };
  expect(seen.entries.nodes).toEqual([
    {
      rank: 1,
      previousRank: null,
      name: '电梯加装',
      score: null,
      parts: { votes: null, support: hidden, urgency: hidden, focus: hidden },
    },
    {
      rank: 2,
      previousRank: null,
      name: '腰鼓课',
      score: null,
      parts: {
        votes: null,
        support: { value: 10_000, points: 6000 },
        urgency: { value: 3333, points: 666 },
        focus: hidden,
      },
    },
  ]);
  expect(withdrawn.published).toBeNull();
  expect(gone).toBeNull();
});

test('what is not of the list speaks for nothing: petitions, what was declined or merged away, what surveys heard, other years', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { clerk, socialWorker } = await staffOf(county);
  const topic = await newTopic(socialWorker, a);
  const kept = await askFor(socialWorker, county, topic);
  const same = await askFor(socialWorker, county, topic);
  await socialWorker.done(
    'mergeNeed',
    { need: same.id, version: same.version, into: kept.id, intoVersion: kept.version },
    'need { id }',
  );
  await askFor(socialWorker, county, topic, {}, { decision: 'PETITION' });
  await askFor(socialWorker, county, topic, {}, { decision: 'DECLINE', reason: '已有同类服务' });
  await askFor(socialWorker, county, topic, { channel: 'SURVEY' });
  await askFor(socialWorker, county, topic, { heardAt: '2025-12-31T15:59:59.999Z' });
  await askFor(socialWorker, county, topic, { heardAt: '2025-12-31T16:00:00.000Z' });
  await hear(clerk, county);
  const { need } = await hear(clerk, county);
  await socialWorker.done('triageNeed', triage(need), 'need { id }');

  const list = await compute(clerk, await openList(clerk, a));
  const [entry] = await entriesOf(clerk, list, 'needs supporters');
  const { needsList } = await clerk.ask(
    'query ($id: ID!) { needsList(id: $id) { latest { inputs { startsOn endsOn needs unsorted leftOut validAnswers } } } }',
    { id: list.id },
  );

  expect(entry).toEqual({ needs: 2, supporters: 2 });
  expect(needsList.latest.inputs).toEqual({
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    needs: 2,
    unsorted: 2,
    leftOut: 4,
    validAnswers: 0,
  });
});

test('one human being who asks and supports counts once, in support and among the focus groups', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { clerk, socialWorker } = await staffOf(county);
  const topic = await newTopic(socialWorker, a);
  const old = async (phone: string) => {
    const input = { community: a, contact: { name: '居民某', phone }, focusGroups: ['ELDERLY'] };
    return (await clerk.done('registerPerson', input, 'person { id }')).person.id;
  };
  const [person, again] = [await old('19900000201'), await old('19900000201')];
  const [first, second] = [
    await askFor(socialWorker, county, topic, { person }),
    await askFor(socialWorker, county, topic),
  ];
  for (const supporter of [person, again]) {
    const { need } = await clerk.ask('query ($id: ID!) { need(id: $id) { version } }', { id: second.id });
    await clerk.done('supportNeed', { need: second.id, version: need.version, person: supporter }, 'need { id }');
  }

  const list = await compute(clerk, await openList(clerk, a));
  const [entry] = await entriesOf(
    clerk,
    list,
    'needs supporters priority sources(first: 5) { nodes { ... on ListedNeed { supporters need { id } } } }',
  );

  expect(entry).toMatchObject({ needs: 2, supporters: 2, priority: 1 });
  expect(entry.sources.nodes).toEqual([
    { supporters: 2, need: { id: second.id } },
    { supporters: 1, need: { id: first.id } },
  ]);
});

test('the same inputs computed again come to the same version; another formula, or another need, makes the next', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { clerk, socialWorker } = await staffOf(county);
  const topic = await newTopic(socialWorker, a);
  await askFor(socialWorker, county, topic);

  const first = await compute(clerk, await openList(clerk, a));
  const again = await compute(clerk, first);
  const weights = { votes: 40, support: 40, urgency: 10, focus: 10 };
  const revised = await county.admin.done(
    'reviseFormula',
    { version: 1, weights, focusGroups: ['ELDERLY'] },
    'formula { number }',
  );
  const other = await compute(clerk, again);
  const back = await compute(clerk, other, { formula: 1 });
  const { formulas } = await clerk.ask('{ formulas { number weights { support } focusGroups } }');

  expect(again).toEqual(first);
  expect(revised.formula).toEqual({ number: 2 });
  expect(other.latest.number).toBe(2);
  expect(back.latest).toEqual({ number: 3, hash: first.latest.hash });
  expect(formulas).toMatchObject([
    { number: 2, weights: { support: 40 }, focusGroups: ['ELDERLY'] },
    { number: 1, weights: { support: 30 } },
  ]);
});

test('a project starts from an entry, keeps the trail, and covers it from then on', async () => {
  const county = await world.county();
  const { a } = county.communities;
  const { clerk, socialWorker } = await staffOf(county);
  const topic = await newTopic(socialWorker, a, '腰鼓课');
  const need = await askFor(socialWorker, county, topic);
  await askFor(socialWorker, county, topic, {}, { decision: 'DIRECT' });
  const list = await compute(clerk, await openList(clerk, a));

  const start = { list: list.id, number: 1, rank: 1 };
  const fields = `project { id title state needCount needs { nodes { need { id } } }
    startedFrom { number rank topic { name } list { id } } }`;
  const { project } = await clerk.done('startProject', start, fields);
  const [live] = await entriesOf(clerk, list, 'coverage projects { id }');
  const recomputed = await compute(clerk, list);
  const [covered] = await entriesOf(clerk, recomputed, 'coverage projects { id }');

  expect(project).toMatchObject({
    title: '腰鼓课',
    state: 'DRAFT',
    needCount: 1,
    startedFrom: { number: 1, rank: 1, topic: { name: '腰鼓课' }, list: { id: list.id } },
  });
  expect(project.needs.nodes).toEqual([{ need: { id: need.id } }]);
  expect(live).toEqual({ coverage: 0, projects: [{ id: project.id }] });
  expect(covered).toEqual({ coverage: 1, projects: [{ id: project.id }] });
});

test('there is one list of a community and period, and what is out of reach does not exist', async () => {
  const county = await world.county();
  const { a, c } = county.communities;
  const { clerk } = await staffOf(county);
  const elsewhere = await county.member('COMMUNITY_WORKER', c);

  const [first, second] = [await openList(clerk, a), await openList(county.admin, a)];
  const wrong = await clerk.act('openNeedsList', { community: a, period: '2026-Q5' });
  const beyond = await elsewhere.act('openNeedsList', { community: a, period: '2026' });
  const unseen = await elsewhere.ask('query ($id: ID!) { needsList(id: $id) { id } node(id: $id) { id } }', first);

  expect(second).toEqual(first);
  expect(codes(wrong)).toEqual(['BAD_PERIOD']);
  expect(beyond.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['community'] }]);
  expect(unseen).toEqual({ needsList: null, node: null });
});
