import { expect, test } from 'vitest';
import { staffOf, triage } from '../../support/need-steps.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();

const secrets = {
  title: '独一无二的标题',
  text: '独一无二的正文',
  name: '居民独一',
  phone: '19900000088',
  reason: '独一无二的理由',
};

const live = async () => {
  const county = await world.county();
  const { clerk, socialWorker, handler } = await staffOf(county);
  const contact = { name: secrets.name, phone: secrets.phone };
  const told = {
    channel: 'HOTLINE',
    community: county.communities.a,
    title: secrets.title,
    text: secrets.text,
    contact,
  };
  const { need } = await clerk.done('hearNeed', told, 'need { id version }');
  const referred = { decision: 'REFER', unit: county.unit, reason: secrets.reason };
  await socialWorker.done('triageNeed', triage(need, referred), 'need { id }');
  await handler.done('returnNeed', { need: need.id, version: 2, reason: secrets.reason }, 'need { id }');
  await clerk.done('noteNeed', { need: need.id, version: 3, text: secrets.text }, 'need { id }');
  return { county, need };
};

test('an entity’s events are its versions without a hole, each pending for the feed and told by whom', async () => {
  const { county, need } = await live();
  const pk = need.id.replace('-need-', '#NEED#');

  const events = (await world.raw.under(pk)).filter(({ sk }) => sk.startsWith('EV#'));

  expect(events.map(({ version, id }) => [version, id])).toEqual([1, 2, 3, 4].map((v) => [v, `${need.id}:${v}`]));
  expect(events.map(({ type }) => type)).toEqual(['need.heard', 'need.triaged', 'need.returned', 'need.noted']);
  expect(new Set(events.map(({ g3pk }) => g3pk))).toEqual(new Set([`${county.code}#FEED#PENDING`]));
  expect(events.every(({ by, at, correlation }) => by && at && correlation)).toBe(true);
});

test('free text and persons are in no event, no idempotency record, no public copy and no log line', async () => {
  const { county } = await live();

  const items = await world.raw.under(`${county.code}#`);
  const exposed = items.filter(({ pk, sk }) => sk.startsWith('EV#') || /^\d{6}#(IDEM|PUBLIC|UNIQUE|FEED)#/.test(pk));
  const told = JSON.stringify([exposed, world.lines]);

  expect(exposed.length).toBeGreaterThan(20);
  for (const secret of Object.values(secrets)) expect(told).not.toContain(secret);
  expect(told).not.toContain('-person-');
});
