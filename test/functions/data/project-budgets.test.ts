import { describe, expect, test } from 'vitest';
import { groundAt } from '../../support/ground.ts';
import { design, projectIn } from '../../support/project-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const text = '每周两次，教社区老年人打腰鼓，志愿者陪同练习并送老人回家。'.repeat(40).slice(0, 800);
const names = [
  '便民生活超市连锁第一门店',
  '银龄志愿服务队红马甲总队',
  '社区养老服务中心东街分部',
  '东街小学教育集团本部校区',
];

/** What one piece of work costs, by our own meter, once viewer and county are known to the container. */
const { cost } = world;

/** A county with all that a project of the usual size names: four partners, a board, a lead, 800 characters of text. */
const setUp = async () => {
  const county = await world.county();
  const ground = await groundAt(world, county, county.communities.a);
  const { admin } = county;
  const partners: string[] = [];
  for (const name of names) {
    const input = { kind: 'MERCHANT', name, region: ground.community };
    partners.push((await admin.done('registerPartner', input, 'partner { id }')).partner.id);
  }
  const fields = {
    ...design,
    title: '银龄腰鼓队进社区走楼院公益课堂第二期班',
    text,
    place: '社区活动室二楼',
    community: ground.community,
    area: ground.community.slice(0, 9),
    focusGroups: ['ELDERLY', 'LEFT_BEHIND'],
    lead: await ground.member(),
    partners,
    ...(await ground.board()),
  };
  await admin.ask('{ county { code } }');
  return { ground, admin, fields, county };
};

describe('commands', () => {
  test('creating a project from ten needs takes two trips; each need costs its link in both lists', async () => {
    const { ground, admin, fields } = await setUp();
    const needs: string[] = [];
    for (let count = 0; count < 10; count += 1) needs.push((await ground.toBeProject()).id);

    const without = await cost(() => admin.done('createProject', fields, 'project { id version }'));
    const spent = await cost(() => admin.done('createProject', { ...fields, needs }, 'project { id version }'));

    expect([without.calls, spent.calls]).toEqual([2, 2]);
    expect(without.wcu).toBeLessThanOrEqual(26);
    expect(spent.wcu - without.wcu).toBe(30);
  });

  test('publishing 800 characters and four partners takes two trips and at most 24 write units', async () => {
    const { admin, fields } = await setUp();
    const { id, version } = await projectIn(admin, 'APPROVED', fields);

    const spent = await cost(() => admin.done('publishProject', { project: id, version }, 'project { state }'));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(24);
  });

  test('publishing with a talent takes a trip more, with one who agreed to be named two, and two units to hold it', async () => {
    const { ground, admin, fields } = await setUp();
    const talent = await ground.talent();
    const publish = async () => {
      const { id, version } = await projectIn(admin, 'APPROVED', { ...fields, partners: [talent.id] });
      return cost(() => admin.done('publishProject', { project: id, version }, 'project { state }'));
    };

    const masked = await publish();
    const consent = { partner: talent.id, version: talent.version, evidence: 'PAPER' };
    await admin.done('giveNameConsent', consent, 'partner { id }');
    const named = await publish();

    expect([masked.calls, named.calls]).toEqual([3, 4]);
    expect(named.wcu - masked.wcu).toBe(2);
  });

  test('an update of 300 characters takes two trips and at most 12 write units', async () => {
    const { admin, fields } = await setUp();
    const { id, version } = await projectIn(admin, 'RUNNING', fields);
    const update = { project: id, version, text: '鼓'.repeat(300) };

    const spent = await cost(() => admin.done('writeUpdate', update, 'project { version }'));

    expect(spent.calls).toBe(2);
    expect(spent.wcu).toBeLessThanOrEqual(12);
  });

  test('every other action takes two trips, and where a list is read before, one more', async () => {
    const { ground, admin, fields } = await setUp();
    let { id, version } = await projectIn(admin, 'DRAFT', fields);
    const need = (await ground.toBeProject()).id;
    const steps = [
      ['reviseProject', { title: '银龄腰鼓队', risks: '配两名志愿者看护。' }, 2, 20],
      ['linkNeeds', { needs: [need] }, 2, 13],
      ['unlinkNeed', { need }, 2, 13],
      ['submitProject', {}, 2, 12],
      ['returnProject', { reason: '请写明安全措施' }, 2, 20],
      ['submitProject', {}, 2, 12],
      ['approveProject', {}, 2, 12],
      ['publishProject', {}, 2, 24],
      ['rescheduleProject', { endsOn: '2027-01-31', place: '文化广场' }, 2, 24],
      ['beginProject', {}, 2, 17],
      ['recordPublication', { platform: 'ZHIYUANHUI', state: 'SENT' }, 3, 12],
      ['cancelProject', { reason: '场地维修' }, 3, 25],
    ] as const;
    const seen = [];

    for (const [mutation, also, calls, most] of steps) {
      const input = { project: id, version, ...also };
      const spent = await cost(async () => {
        ({ id, version } = (await admin.done(mutation, input, 'project { id version }')).project);
      });
      seen.push({ mutation, calls: spent.calls === calls, wcu: spent.wcu <= most ? 'within' : spent.wcu });
    }

    expect(seen).toEqual(steps.map(([mutation]) => ({ mutation, calls: true, wcu: 'within' })));
  });

  test('the same command again takes one trip and writes nothing', async () => {
    const { ground, admin, fields } = await setUp();
    const needs = [(await ground.toBeProject()).id];
    const input = { ...fields, needs, idempotencyKey: 'designed-only-once' };
    const { project } = await admin.done('createProject', input, 'project { id }');
    const submitted = { project: project.id, version: 1, idempotencyKey: 'handed-in-only-once' };
    await admin.done('submitProject', submitted, 'project { state }');

    const again = [
      await cost(() => admin.done('createProject', input, 'userErrors { code }')),
      await cost(() => admin.done('submitProject', submitted, 'project { state }')),
    ];

    expect(again.map(({ wcu }) => wcu)).toEqual([0, 0]);
    expect(again[1]?.calls).toBe(1);
  });
});

describe('reads', () => {
  const lists = `needs(first: 20) { nodes { title linkedAt } } updates(first: 20) { nodes { text at } }`;

  const withLists = async () => {
    const { ground, admin, fields } = await setUp();
    const needs: string[] = [];
    for (let count = 0; count < 20; count += 1) needs.push((await ground.toBeProject()).id);
    let { id, version } = await projectIn(admin, 'RUNNING', { ...fields, needs });
    for (let count = 0; count < 20; count += 1) {
      const update = { project: id, version, text: '第一课来了二十八位老人。'.repeat(25).slice(0, 300) };
      ({ id, version } = (await admin.done('writeUpdate', update, 'project { id version }')).project);
    }
    return { admin, id };
  };

  test('a project with its texts, 20 needs and 20 updates is one trip of three calls, within 6 units', async () => {
    const { admin, id } = await withLists();
    const document = `query ($id: ID!) { project(id: $id) { title text goals { sessions } ${lists} } }`;

    const spent = await cost(() => admin.ask(document, { id }));
    const absent = await cost(() =>
      admin.ask(document, { id: id.replace(/.$/, (last: string) => (last === '0' ? '1' : '0')) }),
    );

    expect([spent.calls, spent.trips]).toEqual([3, 1]);
    expect(spent.rcu).toBeLessThanOrEqual(6);
    // Nobody waits for the project before its lists are read: of one that is not there they are read all the same.
    expect([absent.calls, absent.trips]).toEqual([3, 1]);
  });

  test('the needs as they are now are one call more, within 16 units all together', async () => {
    const { admin, id } = await withLists();
    const live = `query ($id: ID!) { project(id: $id) { title text updates(first: 20) { nodes { text at } }
      needs(first: 20) { nodes { title need { state dueOn } } } } }`;

    const spent = await cost(() => admin.ask(live, { id }));

    expect([spent.calls, spent.trips]).toEqual([4, 2]);
    expect(spent.rcu).toBeLessThanOrEqual(16);
  });

  test('everybody reads a published project with 20 updates in one trip of two calls, within 5 units', async () => {
    const { id } = await withLists();
    const everybody = await world.client();
    const document = `query ($id: ID!) { publicProject(id: $id) { title text risks updates(first: 20) { nodes { text } } } }`;
    await everybody.ask(document, { id });

    const spent = await cost(() => everybody.ask(document, { id }));

    expect([spent.calls, spent.trips]).toEqual([2, 1]);
    expect(spent.rcu).toBeLessThanOrEqual(5);
  });
});
