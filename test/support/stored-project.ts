import type { Project, ProjectPartner, ProjectTexts } from '../../functions/domain/projects/project.ts';
import { createIds } from '../../functions/platform/ids.ts';

const kinds = ['SOCIAL_ORGANISATION', 'MERCHANT', 'INSTITUTION', 'CHARITY'] as const;

/** Partners with names of twelve characters, as organisations commonly have. */
export const storedPartners = (county: string, count: number): ProjectPartner[] =>
  Array.from({ length: count }, (_, place) => ({
    partner: `${county}-partner-${createIds({ now: () => new Date(1_750_000_000_000 + place) }).next()}`,
    name: `${place}某街道便民生活超市联合社`.slice(0, 12),
    kind: kinds[place % kinds.length] ?? 'MERCHANT',
    fiveParty: 'CHARITY_RESOURCES',
  }));

/** A project as it comes to be at a moment, with all that a head can hold; `fields` override. */
export const storedProject = (county: string, at: Date, fields: Partial<Project> = {}): Project => {
  const token = createIds({ now: () => at }).next();
  const other = (kind: string) => `${county}-${kind}-${createIds({ now: () => at }).next()}`;
  const topic = other('topic');
  return {
    id: `${county}-project-${token}`,
    version: 7,
    state: 'PUBLISHED',
    title: '银龄腰鼓队进社区走楼院公益课堂第二期秋季班',
    community: `${county}001001`,
    area: `${county}001`,
    brand: other('brand'),
    board: other('board'),
    lead: '0123456789abcdef0123456789abcdef',
    focusGroups: ['ELDERLY', 'LEFT_BEHIND', 'HARDSHIP'],
    partners: storedPartners(county, 4),
    startsOn: '2026-10-08',
    endsOn: '2026-12-31',
    needCount: 120,
    commitmentCount: 12,
    evaluationCount: 2,
    createdAt: at.toISOString(),
    since: at.toISOString(),
    publishedAt: at.toISOString(),
    template: other('template'),
    entry: { list: other('list'), number: 3, rank: 1, topic },
    topics: [topic],
    ...fields,
  };
};

/** Texts of which every one is told; `text` has 800 characters. */
export const storedTexts: ProjectTexts = {
  text: '每周两次，教社区老年人打腰鼓，志愿者陪同练习并送老人回家。'.repeat(40).slice(0, 800),
  place: '社区活动室二楼舞蹈教室',
  risks: '老年人跌倒：配两名志愿者看护，备急救包。',
  goals: { sessions: 10, persons: 30, personTimes: 300 },
  lines: [{ kind: 'GOODS', name: '腰鼓', quantity: 20, unit: '面' }],
  returnReason: null,
  cancelReason: null,
  names: { community: '黄楼社区', brand: '志愿你我·益乐万家', board: '逸动社群' },
};
