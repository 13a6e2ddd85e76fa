import type { Need } from '../../functions/domain/needs/need.ts';
import { createIds } from '../../functions/platform/ids.ts';

const wordings = ['路灯长期不亮', '下水道堵塞外溢', '电梯停运无人维修', '楼道堆放杂物', '老人助餐需要送餐'];

/** The needs of a community as years of hearing would leave them, the newest last, one a minute before `until`. */
export const storedNeeds = (county: string, community: string, count: number, until: Date): Need[] =>
  Array.from({ length: count }, (_, place) => {
    const heardAt = new Date(until.getTime() - (count - place) * 60_000);
    const token = createIds({ now: () => heardAt }).next();
    return {
      id: `${county}-need-${token}`,
      version: 1,
      state: 'HEARD',
      outcome: null,
      channel: 'HOTLINE',
      community,
      compound: `${county}-compound-${token}`,
      title: `幸福小区${place}号楼北侧${wordings[place % wordings.length]}请尽快安排处理`,
      category: 'ENVIRONMENT',
      topic: null,
      heardAt: heardAt.toISOString(),
      heardBy: '0123456789abcdef0123456789abcdef',
      externalNumber: `DH${String(place).padStart(17, '0')}`,
      requester: `${county}-person-${token}`,
      onBehalfOf: null,
      supporter: '0123456789abcdef0123456789abcdef',
      focusGroups: ['ELDERLY', 'LEFT_BEHIND'],
      triage: null,
      triagedAt: null,
      countedFrom: '2026-09-01',
      serviceLevelDays: 5,
      dueOn: '2026-09-08',
      dueProvisional: false,
      assignee: null,
      unit: null,
      partner: null,
      referredOn: null,
      answeredAt: null,
      reopenUntil: null,
      mergedInto: null,
      mergedCount: 0,
      supportCount: 0,
      receiptKey: '0123456789abcdef0123456789abcdef',
    };
  });
