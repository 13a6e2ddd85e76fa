import type { Client, Data } from './client.ts';
import type { SeededCounty } from './seed-county.ts';

const whole = `version state outcome title dueOn publicAnswer reopenUntil externalNumber triage { decision urgency }
  unit { name } assignee { label } requester { name phone } mergedInto { title }
  history { nodes { type version } } notes { nodes { kind text } } supporters { nodes { person { name } } }`;

const scales = {
  category: 'ENVIRONMENT',
  severity: 1,
  urgency: 3,
  difficulty: 1,
  publicInterest: true,
  feasible: true,
};

/** One need with its receipt, on which a step after the other is taken at the version that the last one made. */
const started = async (by: Client, input: object) => {
  const heard = await by.done('hearNeed', input, 'created receipt need { id version }');
  let seen: Data = heard.need;
  return {
    id: seen.id as string,
    receipt: heard.receipt as string,
    version: () => seen.version as number,
    async step(mutation: string, fields: object = {}) {
      seen = (await by.done(mutation, { need: seen.id, version: seen.version, ...fields }, 'need { id version }')).need;
    },
  };
};

/** Every command on needs, done by a county's administrator, and what is to be seen of it all at the end. */
export const needStory = async ({ admin, communities, unit, code, member }: SeededCounty): Promise<Data> => {
  const worker = await member('COMMUNITY_WORKER', communities.a, 'story-worker');
  const heard = { channel: 'HOTLINE', community: communities.a, text: '居民反映一事，请处理。' };
  const lamp = await started(admin, {
    ...heard,
    title: '路灯不亮',
    externalNumber: 'DH-1',
    contact: { name: '居民001', phone: '19900000001' },
  });
  const again = await admin.done(
    'hearNeed',
    { ...heard, title: '又说路灯', externalNumber: 'dh-1' },
    'created need { title }',
  );
  const contact = { name: '居民002', phone: '19900000002' };
  const { person } = await admin.done('registerPerson', { community: communities.a, contact }, 'person { id }');
  await lamp.step('supportNeed', { person: person.id });
  await lamp.step('triageNeed', { ...scales, decision: 'REFER', unit });
  await lamp.step('returnNeed', { reason: '不属本单位职责' });
  await lamp.step('triageNeed', { ...scales, decision: 'DIRECT' });
  await lamp.step('assignNeed', { member: worker.id });
  await lamp.step('assignNeed', { unit });
  await lamp.step('acceptNeed');
  await lamp.step('noteNeed', { text: '已派工' });

  const dark = await started(admin, { ...heard, title: '楼前很黑' });
  await dark.step('mergeNeed', { into: lamp.id, intoVersion: lamp.version() });
  await lamp.step('answerNeed', { version: lamp.version() + 1, publicAnswer: '已修复。' });
  await lamp.step('closeNeed');
  await lamp.step('reopenNeed', { reason: '又不亮了' });

  const fence = await started(admin, { ...heard, title: '要装围栏' });
  await fence.step('triageNeed', { ...scales, decision: 'DECLINE', reason: '不在规划内' });

  const seen = [];
  for (const { id, receipt } of [lamp, dark, fence]) {
    const { need } = await admin.ask(`query ($id: ID!) { need(id: $id) { ${whole} } }`, { id });
    const { needStatus } = await admin.ask(
      'query ($c: RegionCode!, $r: String!) { needStatus(county: $c, receipt: $r) { state outcome dueOn publicAnswer } }',
      { c: code, r: receipt },
    );
    // Notes of one instant stand in no order.
    need.notes.nodes.sort((one: Data, other: Data) => (one.text < other.text ? -1 : 1));
    seen.push({ need, needStatus });
  }
  const { toDo } = await admin.ask('query ($unit: ID) { toDo(unit: $unit) { nodes { title } } }', { unit });
  return { again, seen, toDo };
};
