import type { DemoNeed } from '../../infra/local/demo/demo-need.ts';
import type { Client } from './client.ts';
import { huanglou, type Shan } from './shan.ts';

/** A need that was heard: its id, the version seen last, and what the asker was given. */
interface HeardDemoNeed {
  readonly id: string;
  version: number;
  readonly receipt: string;
}

const firstDay = Date.parse('2024-09-02T00:00:00+08:00');

/** The instant of a day and time of the demo, in Shanghai. */
export const demoInstant = (day: number, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(firstDay + day * 86_400_000 + hours * 3_600_000 + minutes * 60_000).toISOString();
};

/** What the staff of 黄楼社区 do with the demo's needs, each step as the person whose step it is. */
export const shanDesk = ({ needs, units, compounds, clerk, socialWorker, handler }: Shan) => {
  const heard = new Map<string, HeardDemoNeed>();
  const known = (ref: string): HeardDemoNeed => {
    const need = heard.get(ref);
    if (!need) throw new Error(`${ref} was not heard yet`);
    return need;
  };
  const act = async (who: Client, mutation: string, { ref }: DemoNeed, input: object = {}) => {
    const need = known(ref);
    const done = await who.done(mutation, { need: need.id, version: need.version, ...input }, 'need { version }');
    need.version = done.need.version;
  };

  const askedBy = async ({ contact }: DemoNeed) => {
    if (!contact) return {};
    const query = 'query ($phone: String!) { findPersons(phone: $phone) { id } }';
    const [person] = (await clerk.ask(query, { phone: contact.phone })).findPersons;
    return person ? { person: person.id } : { contact };
  };

  return {
    heard,

    async hear(need: DemoNeed) {
      const { channel, community, title, text, category, externalNumber } = need;
      const compound = need.compound && compounds.get(need.compound);
      const input = { channel, community, title, text, category, externalNumber, compound, ...(await askedBy(need)) };
      const answer = await clerk.done('hearNeed', input, 'created receipt need { id version }');
      if (answer.created) heard.set(need.ref, { ...answer.need, receipt: answer.receipt });
      return answer.created as boolean;
    },

    async sort(need: DemoNeed) {
      const { plan, category, duplicateOf } = need;
      if (plan.outcome === 'MERGED' && duplicateOf !== null) {
        const into = known(duplicateOf);
        await act(socialWorker, 'mergeNeed', need, { into: into.id, intoVersion: into.version });
        into.version += 1;
        return;
      }
      const unit = plan.unit === null ? null : units.get(plan.unit);
      const reason = plan.triage?.decision === 'DECLINE' ? plan.answer : null;
      await act(socialWorker, 'triageNeed', need, { ...plan.triage, category, unit, reason });
      const taken = plan.state === 'IN_PROGRESS' || (plan.answeredOn !== null && plan.triage?.decision !== 'PROJECT');
      if (!taken) return;
      if (unit === null) await act(socialWorker, 'assignNeed', need, { member: clerk.id });
      await act(unit === null ? clerk : handler, 'acceptNeed', need);
    },

    async answer(need: DemoNeed) {
      const who = need.plan.unit !== null ? handler : need.plan.triage?.decision === 'PROJECT' ? socialWorker : clerk;
      await act(who, 'answerNeed', need, { publicAnswer: need.plan.answer });
    },
    close: (need: DemoNeed) => act(clerk, 'closeNeed', need),
    reopen: (need: DemoNeed) => act(clerk, 'reopenNeed', need, { reason: '居民反映问题仍未解决' }),

    needs,
    community: huanglou,
  };
};
