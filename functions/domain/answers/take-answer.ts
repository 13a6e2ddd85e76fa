import type { PublicBatch } from '../batches/public-batch.ts';
import type { Write } from '../command.ts';
import { formatId } from '../entity-id.ts';
import { type Failure, refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import type { Question } from '../surveys/questionnaire.ts';
import type { Answer, AnswerValues } from './answer.ts';
import { checkValues, type GivenValue } from './check-values.ts';
import { countedAs } from './counted-as.ts';
import type { takingFailures } from './failures.ts';
import type { AnsweringDesk } from './ports.ts';

/** What every way of answering sees before it decides. */
interface AnsweringSeen {
  readonly batch: PublicBatch;
  readonly questions: readonly Question[];
  readonly given: Answer | undefined;
}

/** What is said in a batch, and by whom, before it is known whether it answers the questions. */
interface Said extends Pick<Answer, 'slot' | 'way' | 'community' | 'focusGroups' | 'collector' | 'paper' | 'person'> {
  readonly answers: readonly GivenValue[];
  /** Undefined for now. */
  readonly collectedAt: Date | undefined;
}

const inOrder = (groups: Answer['focusGroups']) => [...new Set(groups)].sort();

const sameValues = (a: AnswerValues, b: AnswerValues): boolean => {
  const codes = Object.keys(a);
  return codes.length === Object.keys(b).length && codes.every((code) => String(a[code]) === String(b[code]));
};

const isSameSending = (given: Answer, said: Said): boolean =>
  given.way === said.way &&
  given.community === said.community &&
  given.collector === said.collector &&
  given.paper === said.paper;

/** Whether what is sent was withdrawn since: a phone that sends it late must not bring back what was taken away for good. */
const wasWithdrawn = (given: Answer, said: Said): boolean =>
  given.state === 'WITHDRAWN' && isSameSending(given, said) && given.collectedAt === said.collectedAt?.toISOString();

/**
 * Whether what is there is what is sent, by the same who sent it then: a phone that never heard that it had arrived. The
 * groups of a registered person may have been corrected since.
 */
const isSame = (given: Answer, said: Said, values: AnswerValues): boolean =>
  isSameSending(given, said) &&
  (said.collectedAt === undefined || given.collectedAt === said.collectedAt.toISOString()) &&
  (said.person !== null || String(given.focusGroups) === String(inOrder(said.focusGroups))) &&
  sameValues(given.values, values);

/** Refuses what the batch does not take now, by this way, or of that day. */
const untimely = ({ state, ways, opensOn, closesOn }: PublicBatch, { way }: Said, day: string) => {
  if (state !== 'OPEN') return refuse('WRONG_STATE', ['batch'], { state });
  if (!ways.includes(way)) return refuse('WAY_NOT_OFFERED', ['batch']);
  if (day < opensOn || day > closesOn) return refuse('OUTSIDE_PERIOD', ['batch'], { from: opensOn, to: closesOn });
  return undefined;
};

/**
 * Takes an answer, once for each place, and only while the batch is OPEN: the transaction asks that it still is. The
 * same answer sent again is the one that is there, also after its command was forgotten and after the batch has closed.
 */
export const takeAnswer = (
  { owner, answers, publicBatches, clock, ids }: AnsweringDesk,
  { batch, questions, given }: AnsweringSeen,
  said: Said,
): Result<{ entity: Answer; writes: readonly Write[] }, Failure<(typeof takingFailures)[number]>> => {
  const now = clock.now();
  const values = checkValues(questions, said.answers);
  if (given && wasWithdrawn(given, said)) return ok({ entity: given, writes: [] });
  const there = given?.state === 'WITHDRAWN' ? undefined : given;
  if (there && values.ok && isSame(there, said, values.value)) return ok({ entity: there, writes: [] });
  const refused = untimely(batch, said, shanghaiDate(said.collectedAt ?? now));
  if (refused) return refused;
  if (there) return refuse('ALREADY_ANSWERED');
  if (!values.ok) return values;

  const { answers: _given, collectedAt = now, ...fields } = said;
  const entity: Answer = {
    ...fields,
    id: given?.id ?? formatId(owner, 'answer', ids.next()),
    version: (given?.version ?? 0) + 1,
    batch: batch.id,
    state: 'VALID',
    reason: null,
    values: values.value,
    focusGroups: inOrder(said.focusGroups),
    collectedAt: collectedAt.toISOString(),
    at: now.toISOString(),
  };
  const { community, way, paper } = entity;
  const event = {
    type: 'answer.given',
    data: { batch: batch.id, community, way, paper, ...countedAs(entity) },
  } as const;
  return ok({ entity, writes: [...publicBatches.stillOpen(batch), ...answers.save(given, entity, event)] });
};
