import type { Language } from './language.ts';

/** What a person reads of a refusal that only needs lists meet. */
export const needsListMessages = {
  BAD_PERIOD: {
    zh: '期间须为年（2024）、季度（2024-Q3）或月（2024-09）。',
    en: 'A period is a year (2024), a quarter (2024-Q3) or a month (2024-09).',
  },
  BAD_WEIGHTS: { zh: '各项权重之和须为 100。', en: 'The weights are 100 together.' },
  BATCH_NOT_CLOSED: {
    zh: '调查批次结束后才能计入清单（当前：{state}）。',
    en: 'A list counts closed batches; the state of this one is {state}.',
  },
  LIST_NOT_COMPUTED: { zh: '清单尚未生成。', en: 'The list was not computed yet.' },
  TOO_MANY_BATCHES: { zh: '一份清单最多计入 {max} 个批次。', en: 'A list counts {max} batches at most.' },
  TOO_MANY_FORMULAS: { zh: '公式最多 {max} 个版本。', en: 'A county makes {max} versions of its formula at most.' },
} satisfies Record<string, Record<Language, string>>;
