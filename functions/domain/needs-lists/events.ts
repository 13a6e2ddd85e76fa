import type { EventEntries } from '../event-catalogue.ts';

/** What happens to needs lists and to the formulas by which they are computed. `number` and `hash` name a version. */
export const needsListEvents = {
  'list.opened': { says: 'A community began a needs list.', data: { community: 'region', period: 'code' } },
  'list.computed': {
    says: 'A version of the list was computed.',
    data: {
      number: 'number',
      hash: 'code',
      formula: 'number',
      batches: 'number',
      needs: 'number',
      entries: 'number',
    },
  },
  'list.moved': {
    says: 'An entry was moved by hand, which made a version.',
    data: { number: 'number', hash: 'code', topic: 'id', from: 'number', to: 'number' },
  },
  'list.published': {
    says: 'Everybody sees this version, so many of whose entries have a project; `instead` is the one shown before.',
    data: {
      number: 'number',
      hash: 'code',
      instead: 'number?',
      entries: 'number',
      covered: 'number',
      entriesBefore: 'number',
      coveredBefore: 'number',
    },
  },
  'list.withdrawn': {
    says: 'Nobody outside sees the list any more.',
    data: { number: 'number', entries: 'number', covered: 'number' },
  },
  'formula.revised': {
    says: 'The county weighs its lists anew.',
    data: { number: 'number', votes: 'number', support: 'number', urgency: 'number', focus: 'number' },
  },
} as const satisfies EventEntries;
