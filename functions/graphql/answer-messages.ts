import type { Language } from './language.ts';

/** What a person reads of a refusal that only answers meet. */
export const answerMessages = {
  ALREADY_ANSWERED: { zh: '该答卷人在本批次已作答。', en: 'This respondent answered in the batch already.' },
  ANSWER_MISSING: { zh: '必答题 {question} 未作答。', en: 'Question {question} must be answered.' },
  BAD_RESPONDENT: {
    zh: '答卷人标识须为 22-64 位字母、数字、下划线或连字符。',
    en: 'A respondent token is 22-64 of A-Z a-z 0-9 _ -.',
  },
  COLLECTED_IN_FUTURE: { zh: '采集时间不能晚于现在。', en: 'It cannot have been said in the future.' },
  COMMUNITY_MISSING: { zh: '请指定社区。', en: 'Say in which community.' },
  COMMUNITY_NOT_IN_BATCH: { zh: '本批次不在该社区开展。', en: 'The batch is not held in this community.' },
  NOT_ASKED: {
    zh: '按前面的回答，问题 {question} 无须作答。',
    en: 'Question {question} is not asked after such answers.',
  },
  NOT_A_DATE: { zh: '须为存在的日期，如 2026-09-01。', en: 'It must be a day, e.g. 2026-09-01.' },
  NOT_A_NUMBER: { zh: '须为整数。', en: 'It must be a whole number.' },
  NOT_COLLECTED: { zh: '居民自行提交的答卷由本人撤回。', en: 'Who sent it withdraws it.' },
  OUTSIDE_PERIOD: { zh: '本批次的作答期限为 {from} 至 {to}。', en: 'The batch is answered from {from} to {to}.' },
  RESPONDENT_AMBIGUOUS: { zh: '请指定且只指定一种答卷人。', en: 'Say in exactly one way who answers.' },
  UNKNOWN_OPTION: { zh: '没有此选项。', en: 'There is no such option.' },
  UNKNOWN_QUESTION: { zh: '没有此问题。', en: 'There is no such question.' },
  WAY_NOT_OFFERED: { zh: '本批次不接受此作答方式。', en: 'The batch is not answered in this way.' },
} satisfies Record<string, Record<Language, string>>;
