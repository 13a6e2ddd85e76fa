import type { Answer } from '../domain/answers/answer.ts';
import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { QuestionValue } from '../domain/surveys/question-value.ts';
import type { Item } from './item.ts';
import { answer as answerKey, answers } from './keys/answers.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';

/** An answer as it lies in the table: tokens for ids, nothing stored that is usual, so that twenty questions stay below 1 KB. */
interface AnswerItem extends Pick<Answer, 'version' | 'community' | 'way' | 'at'> {
  readonly pk: string;
  readonly sk: string;
  readonly id: string;
  /** Absent where it is VALID. */
  readonly state?: Answer['state'];
  readonly reason?: string;
  /** Question, value, question, value, …: as large as a map, and unlike one it keeps the questionnaire's order. */
  readonly values?: readonly QuestionValue[];
  readonly focusGroups?: Answer['focusGroups'];
  readonly collector?: string;
  readonly paper?: true;
  readonly person?: string;
  /** Absent where it was sent at once. */
  readonly collectedAt?: string;
}

const orAbsent = (list: readonly unknown[]) => (list.length > 0 ? list : null);

const valuesOf = (list: readonly QuestionValue[]): Answer['values'] =>
  Object.fromEntries(list.flatMap((code, place) => (place % 2 === 0 ? [[String(code), list[place + 1] ?? '']] : [])));

/** The item of an answer. */
export const answerItem = (owner: string, answer: Answer): Item => {
  const { id, batch, slot, state, values, focusGroups, paper, person, collectedAt, ...fields } = answer;
  return {
    ...answerKey(owner, tokenOf(batch, 'batch'), slot),
    ...withoutNulls({
      ...fields,
      id: tokenOf(id, 'answer'),
      state: state === 'VALID' ? null : state,
      values: orAbsent(Object.entries(values).flat()),
      focusGroups: orAbsent(focusGroups),
      paper: paper || null,
      person: person && tokenOf(person, 'person'),
      collectedAt: collectedAt === fields.at ? null : collectedAt,
    }),
  };
};

/** The answer that an item holds. */
export const parseAnswer = (owner: string, item: Item): Answer => {
  const stored = item as unknown as AnswerItem;
  return {
    id: formatId(owner, 'answer', stored.id),
    version: stored.version,
    batch: formatId(owner, 'batch', lastPart(stored.pk)),
    slot: stored.sk.slice(answers.length),
    community: stored.community,
    way: stored.way,
    state: stored.state ?? 'VALID',
    reason: orNull(stored.reason),
    values: valuesOf(stored.values ?? []),
    focusGroups: stored.focusGroups ?? [],
    collector: orNull(stored.collector),
    paper: stored.paper ?? false,
    person: stored.person === undefined ? null : formatId(owner, 'person', stored.person),
    collectedAt: stored.collectedAt ?? stored.at,
    at: stored.at,
  };
};
