import { expect, test } from 'vitest';
import type { Client, Data } from '../support/client.ts';
import { codes, hear, staffOf, triage } from '../support/need-steps.ts';
import { lookBack, projectIn } from '../support/project-steps.ts';
import type { SeededCounty } from '../support/seed-county.ts';
import { createWorld } from '../support/world.ts';

const world = await createWorld();

const feedbackOf = async (client: Client, id: string): Promise<Data[]> => {
  const document = `query ($id: ID!) { need(id: $id) { feedback {
    nodes { rating words by proxy relation via person { name phone } } } } }`;
  return (await client.ask(document, { id })).need.feedback.nodes;
};

const answer = async (by: Client, need: Data): Promise<Data> => {
  const sorted = await by.done('triageNeed', triage(need), 'need { id version }');
  const told = { need: need.id, version: sorted.need.version, publicAnswer: '已修复。' };
  return (await by.done('answerNeed', told, 'need { id version }')).need;
};

const answered = async (county: SeededCounty, by: Client, input: object = {}): Promise<Data> => {
  const { need, receipt } = await hear(by, county, input);
  return { ...(await answer(by, need)), receipt };
};

test('whoever holds a receipt rates once without a token; staff read the words, residents and the public do not', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const anybody = await world.client();
  const asker = await county.resident(county.communities.a, '19900000301');
  const { need, receipt } = await hear(asker, county, { channel: 'ONLINE' });
  const rating = { county: county.code, receipt, rating: 5, words: '师傅来得很快，谢谢。' };

  const early = await anybody.act('rateByReceipt', rating, 'rating');
  await answer(county.admin, need);
  const rated = await anybody.done('rateByReceipt', { ...rating, receipt: receipt.toLowerCase() }, 'rating');
  const again = await anybody.act('rateByReceipt', { ...rating, rating: 1 }, 'rating');

  expect([codes(early), rated.rating, codes(again)]).toEqual([['NOT_ANSWERED'], 5, ['ALREADY_RATED']]);
  expect(await feedbackOf(clerk, need.id)).toEqual([
    {
      rating: 5,
      words: '师傅来得很快，谢谢。',
      by: 'ASKER',
      proxy: false,
      relation: null,
      via: 'RECEIPT',
      person: null,
    },
  ]);
  expect(await feedbackOf(asker, need.id)).toEqual([]);
  const published = (await world.raw.under(`${county.code}#`)).filter(({ pk }) => !pk.includes('#INTAKE#FEEDBACK#'));
  expect(JSON.stringify([published, world.lines])).not.toContain('师傅来得很快');
});

test('a daughter rates with her mother’s receipt and says who she is; who is not a proxy has no relation', async () => {
  const county = await world.county();
  const daughter = await world.client();
  const { id, receipt } = await answered(county, county.admin, {
    contact: { name: '居民302', phone: '19900000302' },
  });
  const rating = { county: county.code, receipt, rating: 4, relation: 'FAMILY' };

  const unsaid = await daughter.act('rateByReceipt', rating, 'rating');
  await daughter.done('rateByReceipt', { ...rating, proxy: true }, 'rating');

  expect(codes(unsaid)).toEqual(['RELATION_WITHOUT_PROXY']);
  expect(await feedbackOf(county.admin, id)).toMatchObject([
    { by: 'ASKER', proxy: true, relation: 'FAMILY', via: 'RECEIPT' },
  ]);
});

test('one human being counts once: by receipt, signed in, or told to staff, also under another record of the same phone', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const anybody = await world.client();
  const asker = await county.resident(county.communities.a, '19900000303');
  const heard = await hear(asker, county, { channel: 'ONLINE' });
  const need = await answer(county.admin, heard.need);
  const same = { community: county.communities.a, contact: { name: '居民某', phone: '19900000303' } };
  const { person: double } = await clerk.done('registerPerson', same, 'person { id }');

  const own = await asker.done('giveFeedback', { need: need.id, rating: 3 }, 'feedback { via by person { phone } }');
  const repeats = [
    await anybody.act('rateByReceipt', { county: county.code, receipt: heard.receipt, rating: 5 }, 'rating'),
    await asker.act('giveFeedback', { need: need.id, rating: 5 }),
    await clerk.act('giveFeedback', { need: need.id, rating: 5, person: asker.person }),
    await clerk.act('giveFeedback', { need: need.id, rating: 5, person: double.id }),
  ];

  expect(own.feedback).toEqual({ via: 'SIGNED_IN', by: 'ASKER', person: { phone: '199****0303' } });
  expect(repeats.map(codes)).toEqual(Array.from({ length: 4 }, () => ['ALREADY_RATED']));
  expect(await feedbackOf(clerk, need.id)).toHaveLength(1);
});

test('staff write down what others told them, each once, and only of people and needs within their reach', async () => {
  const county = await world.county();
  const { clerk, handler } = await staffOf(county);
  const elsewhere = await county.member('COMMUNITY_WORKER', county.communities.c);
  const register = async (community: string, phone: string) => {
    const { person } = await county.admin.done(
      'registerPerson',
      { community, contact: { name: '居民某', phone } },
      'person { id }',
    );
    return person.id as string;
  };
  const [near, far] = [
    await register(county.communities.a, '19900000304'),
    await register(county.communities.c, '19900000305'),
  ];
  const need = await answered(county, county.admin);
  const told = { need: need.id, person: near, rating: 2, words: '等了两周。' };

  await clerk.done('giveFeedback', told, 'feedback { id }');
  const refused = [
    await clerk.act('giveFeedback', { ...told, rating: 5 }),
    await clerk.act('giveFeedback', { ...told, person: far }),
    await clerk.act('giveFeedback', { need: need.id, rating: 5 }),
    await elsewhere.act('giveFeedback', { ...told, person: far }),
  ];

  expect(refused.map(codes)).toEqual([['ALREADY_RATED'], ['NOT_FOUND'], ['PERSON_MISSING'], ['NOT_FOUND']]);
  const [shown, ...more] = await feedbackOf(clerk, need.id);
  expect([shown, more]).toMatchObject([
    { by: 'PERSON', via: 'STAFF', words: '等了两周。', person: { name: '居**' } },
    [],
  ]);
  await expect(handler.act('giveFeedback', told)).rejects.toThrow('FORBIDDEN');
});

test('a receipt of a merged need rates how the one was served that goes on, and stands under its own need', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const anybody = await world.client();
  const [from, into] = [await hear(clerk, county), await hear(clerk, county)];
  const merging = { need: from.need.id, version: 1, into: into.need.id, intoVersion: 1 };
  await county.admin.done('mergeNeed', merging, 'need { id }');
  const rating = { county: county.code, receipt: from.receipt, rating: 5 };

  const early = await anybody.act('rateByReceipt', rating, 'rating');
  const { version } = await answer(county.admin, { id: into.need.id, version: 2 });
  await county.admin.done('closeNeed', { need: into.need.id, version }, 'need { id }');
  await anybody.done('rateByReceipt', rating, 'rating');

  expect(codes(early)).toEqual(['NOT_ANSWERED']);
  expect(await feedbackOf(clerk, from.need.id)).toMatchObject([{ rating: 5 }]);
  expect(await feedbackOf(clerk, into.need.id)).toEqual([]);
});

test('a declined, a petitioned and a reopened need are not rated', async () => {
  const county = await world.county();
  const anybody = await world.client();
  const ended = async (decision: object) => {
    const { need, receipt } = await hear(county.admin, county);
    await county.admin.done('triageNeed', triage(need, decision), 'need { id }');
    return receipt as string;
  };
  const { id, version, receipt } = await answered(county, county.admin);
  await county.admin.done('reopenNeed', { need: id, version, reason: '又不亮了' }, 'need { id }');
  const receipts = [
    await ended({ decision: 'DECLINE', reason: '不在规划内' }),
    await ended({ decision: 'PETITION' }),
    receipt,
  ];

  const refused = await Promise.all(
    receipts.map((one) => anybody.act('rateByReceipt', { county: county.code, receipt: one, rating: 1 }, 'rating')),
  );

  expect(refused.map(codes)).toEqual([['NOT_ANSWERED'], ['NOT_ANSWERED'], ['NOT_ANSWERED']]);
});

test('an unknown and a mistyped receipt, another county and a suspended one are told with the same bytes', async () => {
  const [county, other] = [await world.county(), await world.county()];
  const anybody = await world.client();
  const { receipt } = await answered(county, county.admin);
  const ask = async (where: string, what: string) => {
    const calls = world.spent.calls;
    const answered = await anybody.act('rateByReceipt', { county: where, receipt: what, rating: 5 }, 'rating');
    return { bytes: JSON.stringify(answered), calls: world.spent.calls - calls };
  };

  const unknown = await ask(county.code, 'ZZZZZZZZZZZZ');
  const same = [await ask(county.code, '回执丢了'), await ask(other.code, receipt), await ask('378888', receipt)];
  const outside = await ask('990001', receipt);
  await county.provinceAdmin.done('suspendCounty', { county: county.code }, 'county { state }');
  const suspended = await ask(county.code, receipt);

  expect([...same, suspended]).toEqual(Array.from({ length: 4 }, () => unknown));
  expect(outside).toEqual({ ...unknown, calls: 0 });
  expect(unknown.bytes).toContain('NOT_FOUND');
});

test('of eight who rate with one receipt at the same moment one is written down', async () => {
  const county = await world.county();
  const anybody = await world.client();
  const { id, receipt } = await answered(county, county.admin);

  const outcomes = await Promise.all(
    Array.from({ length: 8 }, (_, place) =>
      anybody.act('rateByReceipt', { county: county.code, receipt, rating: 1 + (place % 5) }, 'rating'),
    ),
  );

  const won = outcomes.filter(({ rating }) => rating !== null);
  expect(won).toHaveLength(1);
  expect(outcomes.flatMap(codes)).toEqual(Array.from({ length: 7 }, () => 'ALREADY_RATED'));
  expect(await feedbackOf(county.admin, id)).toMatchObject([{ rating: won[0].rating }]);
  const lying = (await world.raw.under(`${county.code}#INTAKE#FEEDBACK#`)).map(({ sk }) => sk);
  expect(lying).toEqual(['EV#F#ASKER#0000000001', 'F#ASKER']);
});

test('a rating from 0 or 6, and empty or overlong words, are refused before an attempt is counted', async () => {
  const county = await world.county();
  const anybody = await world.client();
  const { receipt } = await answered(county, county.admin);
  const rating = { county: county.code, receipt, rating: 5 };

  const refused = [
    await anybody.act('rateByReceipt', { ...rating, rating: 0 }, 'rating'),
    await anybody.act('rateByReceipt', { ...rating, rating: 6 }, 'rating'),
    await anybody.act('rateByReceipt', { ...rating, words: ' ' }, 'rating'),
    await anybody.act('rateByReceipt', { ...rating, words: '好'.repeat(501) }, 'rating'),
  ];

  expect(refused.map(codes)).toEqual([['OUT_OF_RANGE'], ['OUT_OF_RANGE'], ['TEXT_EMPTY'], ['TEXT_TOO_LONG']]);
  expect(await world.raw.under(`${county.code}#INTAKE#`)).toEqual([]);
});

const wordsInside = async (client: Client, id: string): Promise<Data[]> => {
  const document = `query ($id: ID!) { project(id: $id) { feedback {
    nodes { id version rating words by proxy relation via publishedAt person { name } } } } }`;
  return (await client.ask(document, { id })).project.feedback.nodes;
};

const wordsOutside = async (client: Client, id: string): Promise<Data[]> => {
  const document = 'query ($id: ID!) { publicProject(id: $id) { feedback { nodes { rating words at } } } }';
  return (await client.ask(document, { id })).publicProject.feedback.nodes;
};

const runningAt = async (county: SeededCounty): Promise<Data> => {
  const { a } = county.communities;
  const lead = (await county.member('SOCIAL_WORKER', a)).id;
  return projectIn(county.admin, 'RUNNING', { community: a, lead });
};

test('a daughter says for her mother what a project was like; staff publish the words, and take them back', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const anybody = await world.client();
  const project = await runningAt(county);
  const mother = await county.resident(county.communities.c, '19900000321');
  const words = '妈妈在家胖了好几斤，天天盼着去打鼓。';
  const rating = { project: project.id, rating: 5, words, proxy: true, relation: 'FAMILY' };

  const given = await mother.done('giveFeedback', rating, 'feedback { id version by via }');
  const before = await wordsOutside(anybody, project.id);
  const said = { project: project.id, feedback: given.feedback.id };
  const shown = await clerk.done('publishFeedback', { ...said, version: 1 }, 'feedback { version publishedAt }');
  const public_ = await wordsOutside(anybody, project.id);
  const inside = await wordsInside(clerk, project.id);
  await clerk.done('withdrawFeedback', { ...said, version: 2 }, 'feedback { version }');

  const at = world.clock.now().toISOString();
  expect(given.feedback).toMatchObject({ version: 1, by: 'PERSON', via: 'SIGNED_IN' });
  expect(before).toEqual([]);
  expect(shown.feedback).toEqual({ version: 2, publishedAt: at });
  expect(public_).toEqual([{ rating: 5, words, at }]);
  // Of another community: the clerk works on the project and does not see the person.
  expect(inside).toMatchObject([
    { rating: 5, words, proxy: true, relation: 'FAMILY', via: 'SIGNED_IN', publishedAt: at, person: null },
  ]);
  expect(await wordsOutside(anybody, project.id)).toEqual([]);
  expect(await wordsInside(county.admin, project.id)).toMatchObject([{ version: 3, publishedAt: null, words }]);
  expect(await world.raw.under(`${county.code}#PUBLIC#PROJECT#`)).not.toContainEqual(
    expect.objectContaining({ words }),
  );
});

test('an evaluation counts those who rated the project, each human being once, and stays as it was', async () => {
  const county = await world.county();
  const { socialWorker, clerk } = await staffOf(county);
  const project = await runningAt(county);
  const people: Data[] = [];
  for (const last of [1, 2, 3, 4, 5, 6]) people.push(await county.resident(county.communities.a, `1990000033${last}`));
  const [late, ...early] = people as [Data, ...Data[]];

  for (const [place, resident] of early.entries())
    await resident.done('giveFeedback', { project: project.id, rating: 5 - place }, 'feedback { id }');
  const twice = await clerk.act('giveFeedback', { project: project.id, rating: 5, person: early[0]?.person });
  const looked = { project: project.id, version: project.version, ...(await lookBack(socialWorker)) };
  const { project: first } = await socialWorker.done('evaluateProject', looked, 'project { version }');
  await late.done('giveFeedback', { project: project.id, rating: 4 }, 'feedback { id }');
  const again = { ...looked, version: first.version };
  await socialWorker.done('evaluateProject', again, 'project { id }');

  const { project: after } = await clerk.ask(
    'query ($id: ID!) { project(id: $id) { evaluations { nodes { number satisfaction { count sum } } } } }',
    { id: project.id },
  );
  expect(codes(twice)).toEqual(['ALREADY_RATED']);
  expect(after.evaluations.nodes).toEqual([
    { number: 2, satisfaction: { count: 6, sum: 19 } },
    { number: 1, satisfaction: { count: 5, sum: 15 } },
  ]);
});
