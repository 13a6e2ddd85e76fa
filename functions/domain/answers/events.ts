import type { EventEntries } from '../event-catalogue.ts';

/** What happens to answers: their part of the catalogue of events. */
export const answerEvents = {
  'answer.given': {
    says: 'An answer to a survey came in.',
    data: { batch: 'id', community: 'region', way: 'code', paper: 'flag', collectedOn: 'day' },
    inside: { focusGroups: 'code[]' },
  },
  'answer.withdrawn': {
    says: 'An answer was taken back and is counted no more.',
    data: { batch: 'id', from: 'code', collectedOn: 'day' },
    inside: { focusGroups: 'code[]' },
  },
  'answer.reviewed': {
    says: 'It was decided whether an answer counts.',
    data: { batch: 'id', from: 'code', state: 'code', collectedOn: 'day' },
    inside: { focusGroups: 'code[]' },
  },
} as const satisfies EventEntries;
