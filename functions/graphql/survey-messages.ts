import type { Language } from './language.ts';

/** What a person reads of a refusal that only surveys meet. */
export const surveyMessages = {
  BAD_RANGE: { zh: '下限不能大于上限。', en: 'The least is more than the most.' },
  CONDITION_MISMATCH: {
    zh: '跳转条件与所依据题目的题型不符。',
    en: 'The condition does not fit the kind of the question that it names.',
  },
  CONDITION_NOT_EARLIER: { zh: '跳转条件只能依据前面的题目。', en: 'A condition names an earlier question.' },
  DUPLICATE_CODE: { zh: '代码重复。', en: 'This code stands here twice.' },
  DUPLICATE_TOPIC: {
    zh: '一个选项在每个社区只能对应一个需求事项。',
    en: 'An option stands for one topic of a community at most.',
  },
  QUESTION_KIND_CHANGED: {
    zh: '该题在以前的问卷中为 {kind} 题型，不能更改；请换用新的代码。',
    en: 'In an earlier questionnaire it was of the kind {kind}; take another code.',
  },
  QUESTION_KIND_MISMATCH: { zh: '该项不适用于题型 {kind}。', en: 'A question of the kind {kind} has no such thing.' },
  QUESTIONNAIRE_LOCKED: {
    zh: '第 {number} 版问卷已用于调查批次，不能修改，请复制为新版。',
    en: 'Questionnaire {number} was opened in a batch: copy it to change it.',
  },
  QUESTIONNAIRE_NOT_LOCKED: {
    zh: '第 {number} 版问卷尚可修改，无需复制。',
    en: 'Questionnaire {number} may still be revised.',
  },
  SURVEY_SOURCE_AMBIGUOUS: {
    zh: '请在复制已有问卷和填写题目中选一。',
    en: 'Name a survey to copy, or questions.',
  },
  TOO_FEW_ENTRIES: { zh: '至少填写 {min} 项。', en: 'At least {min} entries.' },
} satisfies Record<string, Record<Language, string>>;
