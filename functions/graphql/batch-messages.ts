import type { Language } from './language.ts';

/** What a person reads of a refusal that only batches meet. */
export const batchMessages = {
  BATCH_LOCKED: {
    zh: '调查已开始，只能调整截止日期。',
    en: 'The batch is open: only its last day can be moved.',
  },
  QUESTIONNAIRE_EMPTY: { zh: '问卷还没有题目。', en: 'The questionnaire asks nothing yet.' },
} satisfies Record<string, Record<Language, string>>;
