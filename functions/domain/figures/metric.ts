import type { FigureDimension } from './dimension.ts';
import type { FigureMetric, FigureUnit } from './figure-metric.ts';

/** How one metric is counted. */
interface Metric {
  /** Under which its cells lie; never changed, never used again. */
  readonly key: string;
  readonly unit: FigureUnit;
  readonly zh: string;
  readonly en: string;
  /** How it breaks down. */
  readonly by: readonly FigureDimension[];
  /** It tells how things stand at the end of a month, not how much happened in it. */
  readonly level?: true;
  /** The metric of which it is a part: 按时办结 of 办结. */
  readonly partOf?: FigureMetric;
  /** It counts human beings: what is below five is hidden from whoever may not see the rows. */
  readonly persons?: true;
}

/** The catalogue of metrics: the one source of what is counted, of units and of labels. */
const metrics = {
  NEEDS_HEARD: { key: 'nh', unit: 'NEEDS', zh: '受理诉求', en: 'Needs heard', by: ['CHANNEL', 'FOCUS_GROUP'] },
  NEEDS_TRIAGED: { key: 'nt', unit: 'NEEDS', zh: '研判诉求', en: 'Needs triaged', by: ['CHANNEL', 'CATEGORY'] },
  NEEDS_ANSWERED: {
    key: 'na',
    unit: 'NEEDS',
    zh: '答复诉求',
    en: 'Needs answered',
    by: ['CHANNEL', 'CATEGORY', 'FOCUS_GROUP'],
  },
  NEEDS_IN_TIME: {
    key: 'ni',
    unit: 'NEEDS',
    zh: '按时答复',
    en: 'Answered in time',
    by: ['CHANNEL', 'CATEGORY'],
    partOf: 'NEEDS_ANSWERED',
  },
  NEEDS_REOPENED: { key: 'nr', unit: 'NEEDS', zh: '重新受理', en: 'Needs reopened', by: [] },
  SUPPORTERS: {
    key: 'su',
    unit: 'PERSON_TIMES',
    zh: '附议',
    en: 'Supporters of needs',
    by: ['CHANNEL'],
    persons: true,
  },
  PROJECTS: { key: 'pr', unit: 'PROJECTS', zh: '服务项目', en: 'Projects', by: ['STATE'], level: true },
  PROJECTS_CREATED: { key: 'pc', unit: 'PROJECTS', zh: '新设项目', en: 'Projects created', by: ['BOARD'] },
  PROJECTS_FROM_LISTS: {
    key: 'pl',
    unit: 'PROJECTS',
    zh: '由需求清单设立的项目',
    en: 'Projects started from a needs list',
    by: ['BOARD'],
    partOf: 'PROJECTS_CREATED',
  },
  PROJECTS_PUBLISHED: { key: 'pp', unit: 'PROJECTS', zh: '发布项目', en: 'Projects published', by: ['BOARD', 'PARTY'] },
  PROJECTS_FROM_NEEDS: {
    key: 'pn',
    unit: 'PROJECTS',
    zh: '源自诉求的项目',
    en: 'Published projects that come from needs',
    by: ['BOARD'],
    partOf: 'PROJECTS_PUBLISHED',
  },
  PROJECTS_CLOSED: { key: 'px', unit: 'PROJECTS', zh: '办结项目', en: 'Projects closed', by: ['BOARD'] },
  SESSIONS: { key: 'se', unit: 'SESSIONS', zh: '活动场次', en: 'Sessions held', by: ['BOARD'] },
  PERSONS_SERVED: { key: 'ps', unit: 'PERSONS', zh: '服务人数', en: 'Persons served', by: ['BOARD'], persons: true },
  PERSON_TIMES_SERVED: {
    key: 'pt',
    unit: 'PERSON_TIMES',
    zh: '服务人次',
    en: 'Person-times served',
    by: ['BOARD'],
    persons: true,
  },
  PARTNERS: { key: 'pa', unit: 'PARTNERS', zh: '合伙人', en: 'Partners', by: ['PARTY'], level: true },
  RESOURCES_OFFERED: { key: 'ro', unit: 'RESOURCES', zh: '提供资源', en: 'Resources offered', by: ['PARTY'] },
  RESOURCES_COMMITTED: {
    key: 'rc',
    unit: 'COMMITMENTS',
    zh: '资源承诺',
    en: 'Resources committed to projects',
    by: ['PARTY', 'BOARD'],
  },
  QUESTIONNAIRES: { key: 'qu', unit: 'ANSWERS', zh: '有效问卷', en: 'Valid questionnaires', by: ['FOCUS_GROUP'] },
  LIST_ENTRIES: {
    key: 'le',
    unit: 'TOPICS',
    zh: '已发布清单事项',
    en: 'Entries of published lists',
    by: [],
    level: true,
  },
  LIST_ENTRIES_COVERED: {
    key: 'lc',
    unit: 'TOPICS',
    zh: '清单事项已有项目',
    en: 'Entries that a project is for',
    by: [],
    level: true,
    partOf: 'LIST_ENTRIES',
  },
  RATINGS: { key: 'ra', unit: 'RATINGS', zh: '满意度评价', en: 'Ratings given', by: [], persons: true },
  RATING_POINTS: {
    key: 'rp',
    unit: 'POINTS',
    zh: '满意度分数合计',
    en: 'Points of all ratings',
    by: [],
    partOf: 'RATINGS',
    persons: true,
  },
} as const satisfies Record<FigureMetric, Metric>;

/** One metric as the catalogue has it. */
export const metricOf = (metric: FigureMetric): Metric => metrics[metric];

/** All metrics, in the order in which they are shown. */
export const allMetrics = Object.keys(metrics) as readonly FigureMetric[];
