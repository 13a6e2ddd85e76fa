import { expect, test } from 'vitest';
import type { Data } from '../../../support/client.ts';
import { groundAt } from '../../../support/ground.ts';
import { codes, hear, staffOf, triage } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const setUp = async () => {
  const county = await world.county();
  return { county, admin: county.admin, ground: await groundAt(world, county, county.communities.a) };
};

const slotsUnder = async (county: string) =>
  (await world.raw.under(`${county}#INTAKE#FEEDBACK#`))
    .filter(({ sk }) => sk.startsWith('F#'))
    .map(({ sk }) => sk.slice(2));

test('whom a need is for rates beside whoever asked for it, signed in and not as the asker', async () => {
  const { county, admin } = await setUp();
  const mother = await county.resident(county.communities.a, '19900000311');
  const daughter = { contact: { name: '居民312', phone: '19900000312' }, onBehalfOf: mother.person };
  const { need, receipt } = await hear(admin, county, daughter);
  const sorted = await admin.done('triageNeed', triage(need), 'need { version }');
  const told = { need: need.id, version: sorted.need.version, publicAnswer: '已办理。' };
  await admin.done('answerNeed', told, 'need { id }');

  const own = await mother.done('giveFeedback', { need: need.id, rating: 3 }, 'feedback { by via }');
  const anybody = await world.client();
  const asker = await anybody.done('rateByReceipt', { county: county.code, receipt, rating: 5 }, 'rating');

  expect(own.feedback).toEqual({ by: 'PERSON', via: 'SIGNED_IN' });
  expect(asker.rating).toBe(5);
});

test('one person’s places in two needs have nothing in common, and the ids do not tell them', async () => {
  const { county, admin, ground } = await setUp();
  const person = await ground.person();
  const [first, second] = [await ground.answered(), await ground.answered()];

  const ids: string[] = [];
  for (const { id } of [first, second]) {
    const { feedback } = await admin.done('giveFeedback', { need: id, person, rating: 4 }, 'feedback { id }');
    ids.push(feedback.id);
  }

  const slots = await slotsUnder(county.code);
  expect(slots).toHaveLength(2);
  expect(new Set(slots).size).toBe(2);
  for (const slot of slots) expect(slot).toMatch(/^[0-9a-f]{32}$/);
  expect(slots.filter((slot) => ids.join().includes(slot))).toEqual([]);
});

test('a resident speaks for nobody else, and of no need that is not seen', async () => {
  const { county, ground } = await setUp();
  const resident = await county.resident(county.communities.a, '19900000313');
  const { need } = await hear(resident, county, { channel: 'ONLINE' });
  const stranger = await ground.person();

  const refused = [
    await resident.act('giveFeedback', { need: need.id, person: stranger, rating: 1 }),
    await resident.act('giveFeedback', { need: (await ground.answered()).id, rating: 1 }),
    await resident.act('giveFeedback', { need: need.id, rating: 1 }),
  ];

  expect(refused.map(({ userErrors }) => userErrors)).toMatchObject([
    [{ code: 'NOT_FOUND', field: ['person'] }],
    [{ code: 'NOT_FOUND', field: ['need'] }],
    [{ code: 'NOT_ANSWERED', field: [] }],
  ]);
});

test('who asked for a merged need rates it signed in once the one that goes on is served', async () => {
  const { county, admin, ground } = await setUp();
  const asker = await county.resident(county.communities.a, '19900000314');
  const { need } = await hear(asker, county, { channel: 'ONLINE' });
  const into = await ground.referred();
  await admin.done('mergeNeed', { need: need.id, version: 1, into: into.id, intoVersion: into.version }, 'need { id }');

  const early = await asker.act('giveFeedback', { need: need.id, rating: 5 });
  await admin.done('acceptNeed', { need: into.id, version: into.version + 1 }, 'need { id }');
  const told = { need: into.id, version: into.version + 2, publicAnswer: '已办理。' };
  await admin.done('answerNeed', told, 'need { id }');
  const late = await asker.act('giveFeedback', { need: need.id, rating: 5 }, 'feedback { by }');

  expect(codes(early)).toEqual(['NOT_ANSWERED']);
  expect(late).toEqual({ feedback: { by: 'ASKER' }, userErrors: [] });
});

test('the feedback on a need comes page by page, each once', async () => {
  const { county, admin, ground } = await setUp();
  const { clerk } = await staffOf(county);
  const { id, requester } = await ground.answered();
  const people = [requester.id, await ground.person(), await ground.person(), await ground.person()];
  for (const [place, person] of people.entries())
    await admin.done('giveFeedback', { need: id, person, rating: 1 + place }, 'feedback { id }');
  const document = `query ($id: ID!, $after: String) { need(id: $id) { feedback(first: 3, after: $after) {
    nodes { rating } pageInfo { hasNextPage endCursor } } } }`;

  const { need: first } = await clerk.ask(document, { id });
  const { need: second } = await clerk.ask(document, { id, after: first.feedback.pageInfo.endCursor });

  const pages: Data[] = [first.feedback, second.feedback];
  expect(pages.map(({ nodes, pageInfo }) => [nodes.length, pageInfo.hasNextPage])).toEqual([
    [3, true],
    [1, false],
  ]);
  expect(pages.flatMap(({ nodes }) => nodes.map(({ rating }: Data) => rating)).toSorted()).toEqual([1, 2, 3, 4]);
});

test('its event names the need and the rating, and neither the words nor whose they are', async () => {
  const { county, admin, ground } = await setUp();
  const { id, requester } = await ground.answered();

  const given = { need: id, person: requester.id, rating: 2, words: '等了两周。', proxy: true, relation: 'NEIGHBOUR' };
  const { feedback } = await admin.done('giveFeedback', given, 'feedback { id version }');

  const items = await world.raw.under(`${county.code}#INTAKE#FEEDBACK#`);
  const [event] = items.filter(({ sk }) => sk.startsWith('EV#'));
  expect(event).toMatchObject({
    id: `${feedback.id}:${feedback.version}`,
    type: 'feedback.given',
    data: { subject: id, rating: 2, via: 'STAFF', proxy: true },
  });
  expect(JSON.stringify(event)).not.toMatch(/等了两周|-person-|NEIGHBOUR/);
});
