import type { EventEntries } from '../event-catalogue.ts';

/** What happens to answers: their part of the catalogue of events. */
export const answerEvents = {
  'answer.given': {
    says: 'An answer to a survey came in.',
    data: { batch: 'id', community: 'region', way: 'code', paper: 'flag' },
  },
  'answer.withdrawn': { says: 'An answer was taken back and is counted no more.', data: { batch: 'id' } },
  'answer.reviewed': { says: 'It was decided whether an answer counts.', data: { batch: 'id', state: 'code' } },
} as const satisfies EventEntries;
