import type { EventEntries } from '../event-catalogue.ts';

/** What happens to surveys: their part of the catalogue of events. */
export const surveyEvents = {
  'survey.created': {
    says: 'A survey was written.',
    data: { region: 'region', questions: 'number', copyOf: 'id?' },
  },
  'survey.renamed': { says: 'It has another title.', data: {} },
  'survey.questionnaire-revised': {
    says: 'Its questionnaire was rewritten.',
    data: { number: 'number', questions: 'number' },
  },
  'survey.questionnaire-copied': {
    says: 'A locked questionnaire was copied to change it.',
    data: { number: 'number' },
  },
  'survey.batch-planned': {
    says: 'A run of it was planned.',
    data: { batch: 'id', year: 'number', number: 'number' },
  },
  'survey.locked': {
    says: 'A batch opened with this questionnaire, which can never change any more.',
    data: { batch: 'id', questionnaire: 'number' },
  },
  'survey.archived': { says: 'It is not used any more.', data: {} },
} as const satisfies EventEntries;
