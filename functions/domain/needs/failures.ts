import { type CommandFailure, commandFailures } from '../command.ts';
import type { Failure } from '../failure.ts';
import { contactFailures } from '../people/contact.ts';
import { textFailures } from '../text-check.ts';

const action = ['NOT_FOUND', 'CONFLICT', 'WRONG_STATE'] as const;
const reasoned = [...action, ...textFailures] as const;

/** Every way in which each command about needs says no. */
export const needFailures = {
  hearNeed: [
    'NOT_FOUND',
    'CHANNEL_NOT_ALLOWED',
    'REGION_NOT_IN_FORCE',
    'ARCHIVED',
    'REQUESTER_AMBIGUOUS',
    'HEARD_AT_OUT_OF_RANGE',
    'BAD_EXTERNAL_NUMBER',
    'EXTERNAL_NUMBER_TAKEN',
    ...contactFailures,
    ...textFailures,
    ...commandFailures,
  ],
  triageNeed: [...reasoned, 'ARCHIVED', 'OUT_OF_RANGE', 'REASON_MISSING', 'UNIT_MISMATCH', ...commandFailures],
  mergeNeed: [...action, 'SAME_NEED', 'TOO_MANY_MERGED', ...commandFailures],
  assignNeed: [...action, 'ASSIGNEE_AMBIGUOUS', 'ARCHIVED', ...commandFailures],
  acceptNeed: [...action, 'NOT_ASSIGNED', ...commandFailures],
  returnNeed: [...reasoned, 'NOT_ASSIGNED', 'TOO_LATE', ...commandFailures],
  answerNeed: [...reasoned, 'NOT_ASSIGNED', ...commandFailures],
  closeNeed: [...action, ...commandFailures],
  reopenNeed: [...reasoned, 'TOO_LATE', 'NOT_REOPENABLE', ...commandFailures],
  noteNeed: ['NOT_FOUND', 'CONFLICT', ...textFailures, ...commandFailures],
  addTopic: ['NOT_FOUND', ...textFailures, ...commandFailures],
  supportNeed: [...action, ...commandFailures],
} as const;

/** A command about needs, by its name in GraphQL. */
export type NeedCommand = keyof typeof needFailures;

/** The failures that one command may answer with, so that it cannot answer with another. */
export type NeedFailure<C extends NeedCommand> = Failure<(typeof needFailures)[C][number]> | CommandFailure;
