import type { EventEntries } from '../event-catalogue.ts';

/** What happens to feedback: its part of the catalogue of events. */
export const feedbackEvents = {
  'feedback.given': {
    says: 'Somebody rated a need or a project; `subject` is null where only its receipt is known.',
    data: { subject: 'id?', rating: 'number', via: 'code', proxy: 'flag' },
  },
  'feedback.published': { says: 'Words about a project are shown to everybody.', data: { project: 'id' } },
  'feedback.withdrawn': { says: 'They are shown no more.', data: { project: 'id' } },
} as const satisfies EventEntries;
