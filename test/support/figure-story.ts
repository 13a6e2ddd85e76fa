import { said } from './answer-steps.ts';
import { batchIn } from './batch-steps.ts';
import type { Data } from './client.ts';
import type { Dice } from './dice.ts';
import { freshPhone } from './fresh.ts';
import type { Ground } from './ground.ts';
import { listFields } from './list-steps.ts';
import { hear, triage } from './need-steps.ts';
import { projectStates } from './project-steps.ts';

const channels = ['HOTLINE', 'HOME_VISIT', 'MICRO_WISH', 'TEA_STALL', 'CHARITY_STATION', 'ONLINE', 'MEETING'];
const groups = ['ELDERLY', 'CHILD', 'DISABLED', 'HARDSHIP', 'LEFT_BEHIND'];
const parties = ['COMMUNITY', 'SOCIAL_ORGANISATIONS', 'VOLUNTEERS', 'CHARITY_RESOURCES'];
const day = 86_400_000;
const need = 'need { id version }';

/** What a community of a county lives through: each step moves figures, some of them of months that are over. */
export const figureStory = (ground: Ground, dice: Dice) => {
  const { world, county, community } = ground;
  const { admin } = county;
  const someGroups = () => groups.filter(() => dice.chance(0.3));
  const person = async (): Promise<string> => {
    const contact = { name: '居民某', phone: freshPhone() };
    return (await admin.done('registerPerson', { community, contact, focusGroups: someGroups() }, 'person { id }'))
      .person.id;
  };
  const heard = async (): Promise<Data> => {
    const heardAt = new Date(world.clock.now().getTime() - dice.below(70) * day).toISOString();
    const asker = dice.chance(0.6) ? { person: await person() } : {};
    return (await hear(admin, county, { community, channel: dice.pick(channels), heardAt, ...asker })).need;
  };
  const sorted = async (of: Data): Promise<Data> =>
    (
      await admin.done(
        'triageNeed',
        triage(of as never, { category: dice.pick(['ENVIRONMENT', 'ELDERLY_CARE']) }),
        need,
      )
    ).need;
  const answer = async ({ id, version }: Data): Promise<Data> =>
    (await admin.done('answerNeed', { need: id, version, publicAnswer: '已办理。' }, need)).need;

  const steps: readonly (() => Promise<unknown>)[] = [
    heard,
    async () => answer(await sorted(await sorted(await heard()))),
    async () => {
      const told = await answer(await answer(await sorted(await heard())));
      const again = await admin.done('reopenNeed', { need: told.id, version: told.version, reason: '又坏了' }, need);
      if (dice.chance(0.7)) await answer(await sorted(again.need));
    },
    async () => {
      const { id, version } = await ground.referred();
      const given = await admin.done('returnNeed', { need: id, version, reason: '不属本单位' }, need);
      await sorted(given.need);
    },
    async () => {
      const [one, two] = [await heard(), await heard()];
      const supported = await admin.done(
        'supportNeed',
        { need: one.id, version: one.version, person: await person() },
        need,
      );
      const into = { into: two.id, intoVersion: two.version };
      await admin.done('mergeNeed', { need: one.id, version: supported.need.version, ...into }, need);
    },
    async () => {
      const project = await ground.project(dice.pick(projectStates));
      if (project.state !== 'EVALUATED') return;
      const goals = { sessions: dice.below(20), persons: dice.below(50), personTimes: dice.below(500) };
      const again = { project: project.id, version: project.version, reached: goals, scores: [], summary: '更正' };
      await admin.done('evaluateProject', again, 'project { id }');
    },
    async () => {
      const kind = dice.pick(['MERCHANT', 'CHARITY', 'SOCIAL_ORGANISATION']);
      const { id, version } = await ground.partner(kind);
      const revised = { partner: id, version, fiveParty: dice.pick(parties) };
      const { partner } = await admin.done('revisePartner', revised, 'partner { id version }');
      if (dice.chance(0.5))
        await admin.done('archivePartner', { partner: id, version: partner.version }, 'partner { id }');
    },
    ground.commitment,
    async () => {
      const { id } = await ground.survey();
      const batch = await batchIn(admin, 'OPEN', id, { communities: [community], closesOn: '2026-12-31' });
      for (let place = 0; place < 1 + dice.below(3); place += 1) {
        const given = {
          batch: batch.id,
          community,
          household: `${ground.fresh()}号`,
          focusGroups: someGroups(),
          answers: said,
        };
        const { answer: one } = await admin.done('collectAnswer', given, 'answer { id version }');
        const on = { batch: batch.id, answer: one.id };
        const fate = dice.below(3);
        if (fate === 0) await admin.done('withdrawAnswer', { ...on, version: one.version }, 'answer { id }');
        if (fate !== 1) continue;
        const doubt = { ...on, version: one.version, state: 'DOUBTFUL', reason: '待核实' };
        const doubted = (await admin.done('reviewAnswer', doubt, 'answer { version }')).answer;
        const valid = { ...on, version: doubted.version, state: 'VALID' };
        if (dice.chance(0.5)) await admin.done('reviewAnswer', valid, 'answer { version }');
      }
    },
    async () => {
      const list = await ground.needsList('PUBLISHED');
      if (dice.chance(0.5)) await admin.done('withdrawNeedsList', { list: list.id, version: list.version }, listFields);
    },
    ground.said,
    async () => {
      const { receipt } = await ground.answered();
      const rated = { county: county.code, receipt, rating: 1 + dice.below(5) };
      await (await world.client()).act('rateByReceipt', rated);
    },
  ];

  return {
    /** So many steps, between which time goes by. */
    async live(count: number): Promise<void> {
      for (let step = 0; step < count; step += 1) {
        await dice.pick(steps)();
        if (dice.chance(0.3)) world.clock.advance((dice.below(5) * day) / 1_000);
      }
    },
  };
};
