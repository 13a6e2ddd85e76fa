import type { Failure } from '../domain/failure.ts';
import type { FailureCode } from '../domain/failures.ts';
import { answerMessages } from './answer-messages.ts';
import { batchMessages } from './batch-messages.ts';
import type { ErrorCode } from './generated/types.ts';
import type { Language } from './language.ts';
import { needsListMessages } from './needs-list-messages.ts';
import { surveyMessages } from './survey-messages.ts';

/** What a person reads for each refusal; `{name}` is filled from the failure's parameters. */
const messages = {
  ...needsListMessages,
  ...answerMessages,
  ...surveyMessages,
  ...batchMessages,
  ALREADY_ACTIVE: { zh: '该县已启用，不能再导入区划。', en: 'The county is active; regions can no longer be staged.' },
  ALREADY_PARTNER: { zh: '该机构或人员已登记为伙伴。', en: 'This organisation or person is a partner already.' },
  ALREADY_RATED: { zh: '已评价过，每人只能评价一次。', en: 'It was rated already; everybody rates once.' },
  ARCHIVED: { zh: '该项已停用。', en: 'This is out of use.' },
  ASSIGNEE_AMBIGUOUS: {
    zh: '请在人员、承办单位、合伙人中指定一个。',
    en: 'Name one of a member, a unit and a partner.',
  },
  BAD_CODE: {
    zh: '代码须为 2-32 位大写字母、数字或下划线，以字母开头。',
    en: 'A code is 2-32 of A-Z, 0-9 and _, a letter first.',
  },
  BAD_DATES: { zh: '日期先后不正确。', en: 'These dates do not follow one another.' },
  BAD_COLOUR: { zh: '颜色须为 # 加 6 位十六进制数。', en: 'A colour is # and six hexadecimal digits.' },
  BAD_EXTERNAL_NUMBER: { zh: '外部编号格式不正确。', en: 'The external number is malformed.' },
  BAD_IDEMPOTENCY_KEY: {
    zh: '幂等键须为 8-64 位字母、数字、下划线或连字符。',
    en: 'An idempotency key is 8-64 of A-Z a-z 0-9 _ -.',
  },
  BAD_ID_NUMBER: { zh: '身份证号码不正确。', en: 'The ID number is not valid.' },
  BAD_ORGANISATION_CODE: { zh: '统一社会信用代码不正确。', en: 'The unified social credit code is not valid.' },
  BAD_PHONE: { zh: '电话号码不正确。', en: 'The phone number is not valid.' },
  BAD_REGION: { zh: '区划代码不正确。', en: 'The region code may not stand here.' },
  BAD_KINDS: {
    zh: '仅对接平台须指定可接收的事件类别，且不含成员与答卷。',
    en: 'Only an integrator names kinds of events, at least one, and neither MEMBER nor ANSWER.',
  },
  BAD_SCOPE: { zh: '该角色不能使用此范围。', en: 'The role does not take this scope.' },
  BAD_SUBJECT: { zh: '签发方或主体标识不正确。', en: 'Issuer or subject is malformed.' },
  BAD_UMBRELLA: {
    zh: '总品牌须在最上层：不能再归于其他品牌，已归于其他品牌的也不能作总品牌。',
    en: 'An umbrella stands at the top: it has none itself, and is not its own.',
  },
  BRAND_MISMATCH: { zh: '该服务板块不属于所选品牌。', en: 'The board is not of this brand.' },
  CHANNEL_NOT_ALLOWED: { zh: '居民只能通过线上或微心愿渠道提出诉求。', en: 'A resident asks ONLINE or by MICRO_WISH.' },
  CONFLICT: {
    zh: '内容已被他人修改，当前版本为 {currentVersion}。',
    en: 'It was changed since; version {currentVersion} is there now.',
  },
  CONFLICT_RETRY: { zh: '操作繁忙，请稍后重试。', en: 'Too busy; send the same command again.' },
  CONTACT_AMBIGUOUS: { zh: '请在已有人员和新联系方式中二选一。', en: 'Name either a person or a contact.' },
  CONTACT_EMPTY: { zh: '请至少填写姓名或电话。', en: 'A contact needs a name or a phone.' },
  COUNTY_SUSPENDED: { zh: '该县已暂停服务。', en: 'The county is suspended.' },
  DATE_OUTSIDE_YEAR: { zh: '日期不在该年度内。', en: 'The date lies outside the year.' },
  EXTERNAL_NUMBER_TAKEN: { zh: '该外部编号已在其他社区登记。', en: 'This external number was heard elsewhere.' },
  FEEDBACK_SUBJECT_AMBIGUOUS: { zh: '请在诉求和项目中指定一个。', en: 'Name either a need or a project.' },
  HEARD_AT_OUT_OF_RANGE: { zh: '受理时间须在过去一年以内。', en: 'heardAt lies within the past year.' },
  IDEMPOTENCY_MISMATCH: { zh: '该幂等键已用于其他操作。', en: 'This idempotency key was used for another command.' },
  NEED_NOT_FOR_PROJECT: {
    zh: '只有研判为立项且未办结的诉求才能纳入项目（当前：{state}）。',
    en: 'A project is designed from open needs that were sorted to become one.',
  },
  NOT_ANSWERED: { zh: '诉求尚未答复或办结，暂不能评价。', en: 'It is not answered yet.' },
  NOT_ASSIGNED: { zh: '该诉求未分派给您。', en: 'It was not given to you.' },
  NOT_FOUND: { zh: '未找到。', en: 'Not found.' },
  NOT_REOPENABLE: { zh: '已合并或已移交信访的诉求不能重新打开。', en: 'A merged or petition need is not reopened.' },
  OUT_OF_RANGE: { zh: '取值须在 {from} 到 {to} 之间。', en: 'It must be from {from} to {to}.' },
  PARTNER_KIND_MISMATCH: { zh: '该项与伙伴类型不符。', en: 'This does not fit the kind of partner.' },
  QUANTITY_COMMITTED: { zh: '已承诺 {committed} {unit}，数量不能低于此。', en: '{committed} {unit} are committed.' },
  PARTNER_COMMITTED: {
    zh: '该合伙人已向本项目承诺资源，请先释放其资源。',
    en: 'Its resources are committed to the project; release them first.',
  },
  PROJECT_INCOMPLETE: {
    zh: '项目信息不完整，不能提交。',
    en: 'Something is missing; the project cannot be handed in.',
  },
  PROJECT_NOT_EVALUATED: {
    zh: '项目评估后才能纳入服务项目库（当前：{state}）。',
    en: 'Evaluate the project first; its state is {state}.',
  },
  PERSON_MISSING: { zh: '请指定评价人。', en: 'Say whose feedback it is.' },
  RATE_LIMITED: { zh: '操作过于频繁，请十分钟后再试。', en: 'Too many attempts; try again in ten minutes.' },
  REASON_MISSING: { zh: '请填写理由。', en: 'A reason is needed.' },
  REGIONS_MISSING: {
    zh: '已导入 {staged} 个区划，应为 {named} 个。',
    en: '{staged} regions are staged, {named} were named.',
  },
  REGION_NOT_IN_FORCE: { zh: '该社区代码当日无效。', en: 'The community code was not in force on that day.' },
  RELATION_WITHOUT_PROXY: {
    zh: '仅在他人代为评价时填写关系。',
    en: 'A relation is told only where another speaks for the person.',
  },
  REQUESTER_AMBIGUOUS: {
    zh: '请在已有人员和新联系方式中选一；居民只能为本人提出。',
    en: 'Name a person or a contact; a resident asks for oneself.',
  },
  RESOURCE_NOT_VALID: {
    zh: '该资源已过期，或不适用于该项目所在社区或日期。',
    en: 'It is over, or meant for another place or other days.',
  },
  RESOURCE_SHORT: { zh: '该资源仅剩 {available} {unit}。', en: 'There are {available} {unit} left.' },
  MONTH_NOT_OVER: { zh: '该月尚未结束。', en: 'The month is not over yet.' },
  FIGURES_MOVED: {
    zh: '数据已更新（截至第 {number} 号），请重新查看。',
    en: 'The figures moved; they stand as of number {number}.',
  },
  ALREADY_ATTESTED: { zh: '该月报告已确认。', en: 'The report of that month was attested.' },
  ROLE_NOT_GRANTABLE: { zh: '您不能授予或收回此角色。', en: 'You may not give or take this role.' },
  SAME_NEED: { zh: '诉求不能与自身合并。', en: 'A need is not merged into itself.' },
  SCORES_INCOMPLETE: {
    zh: '每项启用的评价指标须评分一次且只评一次（{criterion}）。',
    en: 'Each criterion in force is scored exactly once ({criterion}).',
  },
  TEXT_BAD_CHARACTER: {
    zh: '文字中含有无法保存的字符（{codePoint}）。',
    en: 'The text has a character that cannot be kept ({codePoint}).',
  },
  TEXT_EMPTY: { zh: '内容不能为空。', en: 'The text is empty.' },
  TEXT_TOO_LONG: { zh: '内容不能超过 {max} 个字。', en: 'The text is longer than {max} characters.' },
  TOO_LATE: { zh: '已超过期限（{until}）。', en: 'It was possible until {until}.' },
  TOO_MANY_COMMITMENTS: { zh: '一个项目最多同时使用 {max} 项资源。', en: 'At most {max} commitments of one project.' },
  TOO_MANY_CONTACTS: { zh: '一个伙伴最多 {max} 位联系人。', en: 'A partner has {max} contacts at most.' },
  TOO_MANY_CRITERIA: { zh: '启用的评价指标最多 {max} 项。', en: 'At most {max} criteria are in force.' },
  TOO_MANY_ENTRIES: { zh: '最多填写 {max} 项。', en: 'At most {max} entries.' },
  TOO_MANY_MERGED: { zh: '一条诉求最多合并 {max} 条。', en: 'At most {max} needs are merged into one.' },
  TOO_MANY_NEEDS: { zh: '诉求不能超过 {max} 件。', en: 'At most {max} needs.' },
  TOO_MANY_PARTNERS: { zh: '一个项目最多 {max} 个合伙人。', en: 'At most {max} partners.' },
  TOO_MANY_PUBLICATIONS: { zh: '一个项目最多在 {max} 个平台发布。', en: 'At most {max} platforms.' },
  TOO_MANY_REGIONS: { zh: '每次最多导入 {max} 个区划。', en: 'At most {max} regions in one call.' },
  UNIT_MISMATCH: { zh: '转办时须指定承办单位，其他情形不得指定。', en: 'Name a unit when referring, and only then.' },
  WRONG_STATE: { zh: '当前状态（{state}）不允许此操作。', en: 'The state {state} does not allow this.' },
} satisfies Record<FailureCode, Record<Language, string>> satisfies Record<ErrorCode, Record<Language, string>>;

/** The message of a failure. A parameter that is not there leaves nothing behind. */
export const messageOf = ({ code, params }: Failure<FailureCode>, language: Language): string =>
  messages[code][language].replace(/\{(\w+)\}/g, (_whole, name: string) => String(params?.[name] ?? ''));
