import { expect, test } from 'vitest';
import { codes, hear, needFields, staffOf, triage } from '../../../support/need-steps.ts';
import { createWorld } from '../../../support/world.ts';

const world = await createWorld({ now: '2026-09-01T02:00:00.000Z' });

test.for([
  ['PROJECT', {}, 'TRIAGED', null],
  ['DIRECT', {}, 'TRIAGED', null],
  ['REFER', { unit: true, reason: '属城管职责' }, 'REFERRED', null],
  ['DECLINE', { reason: '不属于社区服务范围。' }, 'CLOSED', 'DECLINED'],
  ['PETITION', { reason: '移交信访局' }, 'CLOSED', 'PETITION'],
] as const)('%s leads to its own state and end', async ([decision, more, state, outcome]) => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need } = await hear(clerk, county);
  const input = { decision, ...more, ...('unit' in more && { unit: county.unit }) };

  const sorted = await socialWorker.done('triageNeed', triage(need, input), needFields);

  expect(sorted.need).toMatchObject({ state, outcome, version: 2 });
});

test('the due date follows the category, counted from the day after hearing and not from the day of sorting', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need } = await hear(clerk, county, { heardAt: '2026-08-28T02:00:00.000Z' });

  const sorted = await socialWorker.done('triageNeed', triage(need, { category: 'ELDERLY_CARE' }), needFields);

  // Heard on a Friday: Monday is day 1, Wednesday day 3.
  expect(sorted.need.dueOn).toBe('2026-09-02');
});

test('a due date that reaches an unpublished year is provisional', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  await county.admin.done(
    'defineCategory',
    { code: 'LONG', label: '长期', serviceLevelDays: 120 },
    'category { code }',
  );
  const { need } = await hear(clerk, county);

  const sorted = await socialWorker.done('triageNeed', triage(need, { category: 'LONG' }), needFields);

  expect(sorted.need).toMatchObject({ dueProvisional: true, dueOn: expect.stringMatching(/^2027-/) });
});

test('what nobody has sorted stands between urgency 3 and urgency 1 in the list of open needs', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const [calm, pressing, unsorted, gone] = [
    (await hear(clerk, county)).need,
    (await hear(clerk, county)).need,
    (await hear(clerk, county)).need,
    (await hear(clerk, county)).need,
  ];
  await socialWorker.done('triageNeed', triage(calm, { urgency: 1 }), needFields);
  await socialWorker.done('triageNeed', triage(pressing, { urgency: 3 }), needFields);
  await socialWorker.done('triageNeed', triage(gone, { decision: 'DECLINE', reason: '不可行。' }), needFields);

  const { openNeeds } = await clerk.ask('query ($c: RegionCode!) { openNeeds(community: $c) { nodes { id } } }', {
    c: county.communities.a,
  });

  expect(openNeeds.nodes.map(({ id }: { id: string }) => id)).toEqual([pressing.id, unsorted.id, calm.id]);
});

test('the asker of a declined need is told why, by the receipt', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need, receipt } = await hear(clerk, county);

  await socialWorker.done(
    'triageNeed',
    triage(need, { decision: 'DECLINE', reason: '小区已有同类设施。' }),
    needFields,
  );
  const { needStatus } = await (await world.client()).ask(
    'query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state outcome publicAnswer } }',
    { c: county.code, r: receipt.toLowerCase() },
  );

  expect(needStatus).toEqual({ state: 'CLOSED', outcome: 'DECLINED', publicAnswer: '小区已有同类设施。' });
});

test.for([
  ['severity 4', { severity: 4 }, 'OUT_OF_RANGE'],
  ['difficulty 0', { difficulty: 0 }, 'OUT_OF_RANGE'],
  ['a decline without a reason', { decision: 'DECLINE' }, 'REASON_MISSING'],
  ['a referral to nobody', { decision: 'REFER' }, 'UNIT_MISMATCH'],
  ['a unit without a referral', { unit: 'x' }, 'UNIT_MISMATCH'],
  ['a unit that is not there', { decision: 'REFER', unit: 'x' }, 'NOT_FOUND'],
  ['a category that is not there', { category: 'NONE' }, 'NOT_FOUND'],
  ['an old version', { version: 7 }, 'CONFLICT'],
] as const)('%s is refused', async ([, input, code]) => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need } = await hear(clerk, county);

  const refused = await socialWorker.act('triageNeed', triage(need, input));

  expect(codes(refused)).toEqual([code]);
});

test('a need that was answered is not sorted again, and one that was sorted is', async () => {
  const county = await world.county();
  const { clerk, socialWorker } = await staffOf(county);
  const { need } = await hear(clerk, county);
  const sorted = await socialWorker.done('triageNeed', triage(need), needFields);

  const again = await socialWorker.done('triageNeed', triage(sorted.need, { urgency: 3 }), needFields);
  await socialWorker.done('answerNeed', { need: need.id, version: 3, publicAnswer: '已办结。' }, needFields);
  const late = await socialWorker.act('triageNeed', triage({ ...need, version: 4 }));

  expect(again.need).toMatchObject({ version: 3, triage: { urgency: 3 } });
  expect(late.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('a community worker may not sort, and a social worker of another community finds no such need', async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const elsewhere = await county.member('SOCIAL_WORKER', county.communities.c);
  const { need } = await hear(clerk, county);
  const document = 'mutation ($i: TriageNeedInput!) { triageNeed(input: $i) { userErrors { code } } }';

  const forbidden = await clerk.send(document, { i: { ...triage(need), idempotencyKey: 'triage-by-clerk' } });
  const unseen = await elsewhere.act('triageNeed', triage(need));

  expect(forbidden.errors[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(codes(unseen)).toEqual(['NOT_FOUND']);
});
