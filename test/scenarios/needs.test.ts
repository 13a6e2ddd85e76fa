import { expect, test } from 'vitest';
import { createWorld } from '../support/world.ts';

test('a need is heard, sorted, referred, accepted, answered and closed, and its receipt tells so', async () => {
  const world = await createWorld();
  const county = await world.county();
  const { a } = county.communities;
  const clerk = await county.member('COMMUNITY_WORKER', a);
  const socialWorker = await county.member('SOCIAL_WORKER', a);
  const handler = await county.member('UNIT_HANDLER', county.unit);

  const heard = await clerk.done(
    'hearNeed',
    {
      channel: 'HOTLINE',
      community: a,
      compound: county.compound,
      title: '3号楼路灯不亮',
      text: '居民反映3号楼前路灯已三天不亮，老人夜间出行不便。',
      externalNumber: 'DH2026090100017',
      contact: { name: '居民001', phone: '19900000001' },
    },
    'created receipt need { id version state dueOn requester { name phone } }',
  );
  const { id } = heard.need;
  const sorted = await socialWorker.done(
    'triageNeed',
    {
      need: id,
      version: 1,
      decision: 'REFER',
      category: 'ENVIRONMENT',
      severity: 1,
      urgency: 3,
      difficulty: 1,
      publicInterest: true,
      feasible: true,
      unit: county.unit,
    },
    'need { version state dueOn }',
  );
  const accepted = await handler.done('acceptNeed', { need: id, version: 2 }, 'need { state }');
  const answered = await handler.done(
    'answerNeed',
    { need: id, version: 3, publicAnswer: '路灯已修复。' },
    'need { state answeredAt reopenUntil }',
  );
  const closed = await clerk.done('closeNeed', { need: id, version: 4 }, 'need { state outcome version }');
  const { need } = await socialWorker.ask(
    `query ($id: ID!) { need(id: $id) { text publicAnswer history(first: 10) { nodes { type version by { label } } } } }`,
    { id },
  );
  const open = await (await world.client()).ask(
    `query ($county: RegionCode!, $receipt: String!) { needStatus(county: $county, receipt: $receipt) { state outcome dueOn publicAnswer } }`,
    { county: county.code, receipt: heard.receipt },
  );

  expect(heard).toMatchObject({
    created: true,
    need: { version: 1, state: 'HEARD', requester: { name: '居**', phone: '199****0001' } },
  });
  expect(heard.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  expect(sorted.need).toEqual({ version: 2, state: 'REFERRED', dueOn: '2026-09-08' });
  expect(accepted.need.state).toBe('IN_PROGRESS');
  expect(answered.need.state).toBe('ANSWERED');
  expect(closed.need).toEqual({ state: 'CLOSED', outcome: 'SERVED', version: 5 });
  expect(need.publicAnswer).toBe('路灯已修复。');
  expect(need.history.nodes.map(({ type }: { type: string }) => type)).toEqual([
    'need.heard',
    'need.triaged',
    'need.accepted',
    'need.answered',
    'need.closed',
  ]);
  expect(open.needStatus).toEqual({
    state: 'CLOSED',
    outcome: 'SERVED',
    dueOn: '2026-09-08',
    publicAnswer: '路灯已修复。',
  });
});
