import type { NeedTopic } from '../../functions/domain/needs/topic.ts';
import type { QuestionnaireSight } from '../../functions/domain/surveys/check-questionnaire.ts';
import { type TypedQuestion, toldQuestion } from '../../functions/domain/surveys/typed-question.ts';

/** Topics of communities by short names: `yoga` of one, `dance` of the same, `yogaNextDoor` of another of its township. */
export const topics = new Map(
  Object.entries({
    yoga: '331004003010',
    dance: '331004003010',
    yogaNextDoor: '331004003011',
    far: '331004004001',
  }).map(([id, community]): [string, NeedTopic] => [id, { id, version: 1, community, name: id }]),
);

/** A township that has asked nothing before; `sight` overrides. */
export const seenFrom = (sight: Partial<QuestionnaireSight> = {}): QuestionnaireSight => ({
  region: '331004003',
  topics,
  earlierKinds: {},
  ...sight,
});

/** Options with these codes, which stand for nothing. */
export const choices = (...codes: string[]) => codes.map((code) => ({ code, label: `选项${code}` }));

/** A good question of a kind; `fields` override. */
export const asked = (code: string, fields: Partial<TypedQuestion> = {}): TypedQuestion => ({
  code,
  kind: 'SINGLE',
  title: '您的看法？',
  required: true,
  ...(['SINGLE', 'MULTIPLE', 'RANKING', undefined].includes(fields.kind) && { options: choices('YES', 'NO') }),
  ...fields,
});

/** Questions as a check is given them. */
export const told = (...questions: TypedQuestion[]) => questions.map(toldQuestion);
