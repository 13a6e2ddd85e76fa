import { expect, test } from 'vitest';
import type { Client, Data } from '../../../support/client.ts';
import { codes, hear, needFields, staffOf, triage } from '../../../support/need-steps.ts';
import { knownPerson, register, registerTalent } from '../../../support/partner-steps.ts';
import type { SeededCounty } from '../../../support/seed-county.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld();

const at = (day: string) => world.clock.set(`${day}T02:00:00.000Z`);

const sorted = async (county: SeededCounty, staff: { clerk: Client; socialWorker: Client }, input: object = {}) => {
  const { need, receipt } = await hear(staff.clerk, county);
  const done: Data = await staff.socialWorker.done('triageNeed', triage(need, input), needFields);
  return { ...done.need, receipt };
};

test('a need is given to a worker, stands in that to-do list, is taken on, and leaves the list when it is answered', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const need = await sorted(county, staff);
  const list = async () => (await staff.clerk.ask('{ toDo { nodes { id state } } }')).toDo.nodes;

  await staff.socialWorker.done('assignNeed', { need: need.id, version: 2, member: staff.clerk.id }, needFields);
  const given = await list();
  await staff.clerk.done('acceptNeed', { need: need.id, version: 3 }, needFields);
  const taken = await list();
  await staff.clerk.done('answerNeed', { need: need.id, version: 4, publicAnswer: '已办。' }, needFields);
  const left = await list();

  expect(given).toEqual([{ id: need.id, state: 'TRIAGED' }]);
  expect(taken).toEqual([{ id: need.id, state: 'IN_PROGRESS' }]);
  expect(left).toEqual([]);
});

test('a matter for which a resident has the skill is given to that partner, and staff act in its name', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const person = await knownPerson(staff.clerk, county, '居民011', '19900000011');
  const talent = await registerTalent(staff.clerk, person, { skills: ['调解'] });
  const need = await sorted(county, staff);
  const list = async (by: Client) =>
    (await by.ask('query ($p: ID) { toDo(partner: $p) { nodes { id partner { name skills } } } }', { p: talent.id }))
      .toDo.nodes;

  const given = { need: need.id, version: 2, partner: talent.id };
  const both = await staff.socialWorker.act('assignNeed', { ...given, member: staff.clerk.id });
  await staff.socialWorker.done('assignNeed', given, needFields);
  const elsewhere = await county.member('SOCIAL_WORKER', county.communities.c);
  const [shown, hidden] = [await list(staff.clerk), await list(elsewhere)];
  await staff.clerk.done('acceptNeed', { need: need.id, version: 3 }, needFields);
  const told = { need: need.id, version: 4, publicAnswer: '合伙人已上门调解。' };
  await staff.clerk.done('answerNeed', told, needFields);
  const left = await list(staff.clerk);

  expect(codes(both)).toEqual(['ASSIGNEE_AMBIGUOUS']);
  expect(shown).toEqual([{ id: need.id, partner: { name: '居**', skills: ['调解'] } }]);
  expect([hidden, left]).toEqual([[], []]);
});

test('a partner that is out of use is given nothing more', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const partner = await register(staff.clerk, county);
  await staff.clerk.done('archivePartner', { partner: partner.id, version: 1 }, 'partner { id }');
  const need = await sorted(county, staff);

  const refused = await staff.socialWorker.act('assignNeed', { need: need.id, version: 2, partner: partner.id });

  expect(codes(refused)).toEqual(['ARCHIVED']);
});

test('who was not given a need cannot take it on, and a unit sees its own needs only', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const { unit } = await county.admin.done('createUnit', { name: '住建局' }, 'unit { id }');
  const otherUnit = await county.member('UNIT_HANDLER', unit.id);
  const need = await sorted(county, staff, { decision: 'REFER', unit: county.unit });

  const byClerk = await staff.clerk.act('acceptNeed', { need: need.id, version: 2 });
  const byOther = await otherUnit.act('acceptNeed', { need: need.id, version: 2 });
  const lists = [
    await staff.handler.ask('query ($u: ID!) { toDo(unit: $u) { nodes { id } } }', { u: county.unit }),
    await otherUnit.ask('query ($u: ID!) { toDo(unit: $u) { nodes { id } } }', { u: county.unit }),
  ];

  expect([codes(byClerk), codes(byOther)]).toEqual([['NOT_ASSIGNED'], ['NOT_FOUND']]);
  expect(lists.map(({ toDo }) => toDo.nodes.length)).toEqual([1, 0]);
});

test('a unit returns a wrong dispatch within five working days with its reason, and not on the sixth', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const early = await sorted(county, staff, { decision: 'REFER', unit: county.unit });
  const late = await sorted(county, staff, { decision: 'REFER', unit: county.unit });
  const give = (need: { id: string }) => ({ need: need.id, version: 2, reason: '不属本单位职责' });

  at('2026-09-08');
  const returned = await staff.handler.done(
    'returnNeed',
    give(early),
    'need { state notes(first: 5) { nodes { kind text } } }',
  );
  at('2026-09-09');
  const refused = await staff.handler.act('returnNeed', give(late));

  expect(returned.need).toEqual({ state: 'HEARD', notes: { nodes: [{ kind: 'RETURNED', text: '不属本单位职责' }] } });
  expect(refused.userErrors).toMatchObject([{ code: 'TOO_LATE' }]);
});

test('an answered need is reopened until the tenth working day, is due anew, and is to be sorted again', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const [one, two] = [await sorted(county, staff), await sorted(county, staff)];
  for (const need of [one, two]) {
    await staff.socialWorker.done('answerNeed', { need: need.id, version: 2, publicAnswer: '已办。' }, needFields);
    await staff.clerk.done('closeNeed', { need: need.id, version: 3 }, needFields);
  }

  // Sunday the 20th is worked, so five working days from the 15th end on Monday the 21st.
  at('2026-09-15');
  const reopened = await staff.clerk.done('reopenNeed', { need: one.id, version: 4, reason: '问题复发' }, needFields);
  at('2026-09-16');
  const refused = await staff.clerk.act('reopenNeed', { need: two.id, version: 4, reason: '问题复发' });
  const sortedAgain = await staff.socialWorker.done('triageNeed', triage({ id: one.id, version: 5 }), needFields);

  expect(reopened.need).toMatchObject({ state: 'REOPENED', outcome: null, triage: null, dueOn: '2026-09-21' });
  expect(codes(refused)).toEqual(['TOO_LATE']);
  expect(sortedAgain.need.state).toBe('TRIAGED');
});

test('a petition and a merged need are never reopened, whoever asks', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const petition = await sorted(county, staff, { decision: 'PETITION' });

  const refused = await county.admin.act('reopenNeed', { need: petition.id, version: 2, reason: '要求继续' });

  expect(codes(refused)).toEqual(['NOT_REOPENABLE']);
});

test('a resident reopens the own need and finds no other', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const resident = await county.resident(county.communities.a, '19900000021');
  const own = (await hear(resident, county, { channel: 'ONLINE' })).need;
  const other = (await hear(staff.clerk, county)).need;
  for (const need of [own, other]) {
    await staff.socialWorker.done(
      'triageNeed',
      triage(need, { decision: 'DECLINE', reason: '条件不足。' }),
      needFields,
    );
  }

  const reopened = await resident.done(
    'reopenNeed',
    { need: own.id, version: 2, reason: '条件已具备' },
    'need { state }',
  );
  const unseen = await resident.act('reopenNeed', { need: other.id, version: 2, reason: '条件已具备' });

  expect(reopened.need.state).toBe('REOPENED');
  expect(codes(unseen)).toEqual(['NOT_FOUND']);
});

test('what is open after its due day is overdue, and what was answered is not', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const [late, done] = [await sorted(county, staff), await sorted(county, staff)];
  await staff.socialWorker.done('answerNeed', { need: done.id, version: 2, publicAnswer: '已办。' }, needFields);
  const overdue = async (scope: string) =>
    (
      await staff.clerk.ask(
        'query ($s: RegionCode!) { dueNeeds(scope: $s, overdueOnly: true) { nodes { id overdue } } }',
        {
          s: scope,
        },
      )
    ).dueNeeds.nodes;

  at('2026-09-08');
  const onTheDay = await overdue(county.code);
  at('2026-09-09');
  const after = await overdue(county.code);

  expect(onTheDay).toEqual([]);
  expect(after).toEqual([{ id: late.id, overdue: true }]);
});

test('notes are kept inside: the staff reads them, the resident and the receipt do not', async () => {
  at('2026-09-01');
  const county = await world.county();
  const staff = await staffOf(county);
  const resident = await county.resident(county.communities.a, '19900000022');
  const { need } = await hear(resident, county, { channel: 'MICRO_WISH' });
  const selection = 'need { version notes(first: 5) { nodes { kind text by { label } } } }';

  const noted = await staff.clerk.done(
    'noteNeed',
    { need: need.id, version: 1, text: '电话核实，情况属实' },
    selection,
  );
  const seen = await resident.ask(
    'query ($id: ID!) { need(id: $id) { notes(first: 5) { nodes { text } } history(first: 5) { nodes { type } } } }',
    { id: need.id },
  );

  expect(noted.need).toMatchObject({ version: 2, notes: { nodes: [{ kind: 'NOTE', text: '电话核实，情况属实' }] } });
  expect(seen.need).toEqual({ notes: { nodes: [] }, history: { nodes: [] } });
});
