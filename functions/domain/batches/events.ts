import type { EventEntries } from '../event-catalogue.ts';

/** What happens to batches: their part of the catalogue of events. */
export const batchEvents = {
  'batch.planned': { says: 'A run of a survey was planned.', data: { survey: 'id', year: 'number', number: 'number' } },
  'batch.revised': { says: 'Its plan or its last day changed.', data: { opensOn: 'day', closesOn: 'day' } },
  'batch.opened': { says: 'It takes answers to this questionnaire.', data: { questionnaire: 'number' } },
  'batch.tallied': {
    says: 'Its answers were counted while it goes on.',
    data: { number: 'number', valid: 'number' },
  },
  'batch.closing': { says: 'From now on it takes no answers.', data: {} },
  'batch.closed': {
    says: 'Its final count is there.',
    data: { number: 'number', valid: 'number', doubtful: 'number', refused: 'number' },
  },
} as const satisfies EventEntries;
