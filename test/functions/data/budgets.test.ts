import { describe, expect, test } from 'vitest';
import { newKey } from '../../support/client.ts';
import { groundAt } from '../../support/ground.ts';
import { hear, needFields, staffOf, triage } from '../../support/need-steps.ts';
import { createWorld } from '../../support/world.ts';

const text = '居民反映小区北侧道路路灯长期不亮，夜间出行不便，希望尽快维修。'.repeat(10).slice(0, 300);
const world = await createWorld();

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

const order = (community: string, input: object = {}) => ({
  channel: 'HOTLINE',
  community,
  title: '小区北侧道路路灯长期不亮请尽快维修',
  text,
  idempotencyKey: newKey(),
  ...input,
});

const setUp = async () => {
  const county = await world.county();
  const staff = await staffOf(county);
  for (const client of Object.values(staff)) await client.ask('{ county { code } }');
  return { county, community: county.communities.a, ...staff };
};

describe('commands', () => {
  test('hearing a need takes two trips and at most 16 write units', async () => {
    const { county, community, clerk } = await setUp();
    const input = order(community, {
      externalNumber: 'DH-2026-09-01-0001',
      compound: county.compound,
      category: 'ENVIRONMENT',
    });

    const spent = await cost(() => clerk.done('hearNeed', input, 'receipt need { id version }'));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(16);
  });

  test('hearing a need of somebody known takes two trips and at most 16 write units', async () => {
    const { community, clerk } = await setUp();
    await hear(clerk, { communities: { a: community } } as never, { contact: { name: '居民', phone: '19900000071' } });
    const [person] = (await clerk.ask('{ findPersons(phone: "19900000071") { id } }')).findPersons;

    const spent = await cost(() =>
      clerk.done('hearNeed', order(community, { person: person.id }), 'receipt need { id }'),
    );

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(16);
  });

  test('hearing a need with a contact takes two trips and at most 22 write units', async () => {
    const { community, clerk } = await setUp();
    const contact = { name: '居民072', phone: '19900000072', address: '东街街道甲社区' };
    const input = order(community, { contact, externalNumber: 'DH-2026-09-01-0002' });

    const spent = await cost(() => clerk.done('hearNeed', input, 'receipt need { id }'));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(22);
  });

  test('sorting a need takes two trips and at most 14 write units', async () => {
    const { community, clerk, socialWorker } = await setUp();
    const { need } = await clerk.done('hearNeed', order(community), needFields);

    const spent = await cost(() =>
      socialWorker.done('triageNeed', triage(need, { urgency: 3, category: 'ELDERLY_CARE' }), 'need { id state }'),
    );

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(14);
  });

  test('merging two needs takes two trips and at most 24 write units', async () => {
    const { community, clerk, socialWorker } = await setUp();
    const contact = { name: '居民073', phone: '19900000073' };
    const { need } = await clerk.done('hearNeed', order(community, { contact }), needFields);
    const { need: into } = await clerk.done('hearNeed', order(community), needFields);

    const input = { need: need.id, version: 1, into: into.id, intoVersion: 1 };
    const spent = await cost(() => socialWorker.done('mergeNeed', input, 'need { id state }'));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(24);
  });

  test('rating by a receipt takes the count and two trips, and at most 12 write units', async () => {
    const { county, community, clerk, socialWorker } = await setUp();
    const { need, receipt } = await clerk.done('hearNeed', order(community), `receipt ${needFields}`);
    await socialWorker.done('triageNeed', triage(need), needFields);
    await socialWorker.done('answerNeed', { need: need.id, version: 2, publicAnswer: '已修复。' }, needFields);
    const anybody = await world.client();
    const rating = { county: county.code, receipt, rating: 5, words: text, proxy: true, relation: 'FAMILY' };

    const spent = await cost(() => anybody.done('rateByReceipt', rating, 'rating'));

    expect(spent.calls).toBe(3);
    expect(spent.wcu).toBeLessThanOrEqual(12);
  });

  test('feedback that staff write down takes three trips and at most 12 write units', async () => {
    const { community, clerk, socialWorker } = await setUp();
    const contact = { name: '居民074', phone: '19900000074' };
    const heard = await clerk.done('hearNeed', order(community, { contact }), 'need { id version requester { id } }');
    const { id, requester } = heard.need;
    await socialWorker.done('triageNeed', triage(heard.need), needFields);
    await socialWorker.done('answerNeed', { need: id, version: 2, publicAnswer: '已修复。' }, needFields);

    const given = { need: id, person: requester.id, rating: 5, words: text };
    const spent = await cost(() => clerk.done('giveFeedback', given, 'feedback { id rating }'));

    expect(spent.calls).toBe(3);
    expect(spent.wcu).toBeLessThanOrEqual(12);
  });

  test('words of 300 characters on a project are rated, published and withdrawn within their trips and units', async () => {
    const { county, community, clerk } = await setUp();
    const ground = await groundAt(world, county, community);
    const [project, person] = [(await ground.project('RUNNING')).id, await ground.person()];
    const given = { project, person, rating: 5, words: '好'.repeat(300) };

    let feedback = '';
    const rated = await cost(async () => {
      feedback = (await clerk.done('giveFeedback', given, 'feedback { id }')).feedback.id;
    });
    const decided = { project, feedback };
    const shown = await cost(() => clerk.done('publishFeedback', { ...decided, version: 1 }, 'feedback { id }'));
    const hidden = await cost(() => clerk.done('withdrawFeedback', { ...decided, version: 2 }, 'feedback { id }'));

    expect([rated.calls, shown.calls, hidden.calls]).toEqual([3, 2, 2]);
    expect(rated.wcu).toBeLessThanOrEqual(12);
    expect(Math.max(shown.wcu, hidden.wcu)).toBeLessThanOrEqual(14);
  });

  test('the same command again takes one trip and writes nothing', async () => {
    const { community, clerk, socialWorker } = await setUp();
    const input = order(community);
    const { need } = await clerk.done('hearNeed', input, needFields);
    const sorting = { ...triage(need), idempotencyKey: newKey() };
    await socialWorker.done('triageNeed', sorting, needFields);

    const heard = await cost(() => clerk.done('hearNeed', input, 'created receipt'));
    const sorted = await cost(() => socialWorker.done('triageNeed', sorting, 'need { id state version dueOn }'));

    expect([heard, sorted]).toMatchObject([
      { calls: 1, wcu: 0 },
      { calls: 1, wcu: 0 },
    ]);
  });
});

describe('reads', () => {
  test('a need by its id, with its long text, is one strong read of one unit', async () => {
    const { community, clerk } = await setUp();
    const { need } = await clerk.done('hearNeed', order(community), needFields);
    const document = 'query ($id: ID!) { need(id: $id) { id title text publicAnswer state dueOn } }';

    const spent = await cost(() => clerk.ask(document, { id: need.id }));

    expect(spent).toMatchObject({ calls: 1, rcu: 1, wcu: 0 });
  });

  test('the first request of a viewer reads the memberships, the first of a county its head: a unit each', async () => {
    const { county } = await setUp();
    const { member } = county;
    world.clock.advance(5);
    const somebody = await member('SOCIAL_WORKER', county.communities.a);
    world.clock.advance(5);
    const document = '{ viewer { owner } }';

    const both = await cost(() => somebody.ask(document));
    const again = await cost(() => somebody.ask(document));

    expect(both.calls).toBe(2);
    expect(both.rcu).toBeLessThanOrEqual(2);
    expect(again.calls).toBe(0);
  });
});
