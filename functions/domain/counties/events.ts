import type { EventEntries } from '../event-catalogue.ts';

/** What happens to the county itself: its settings, regions, units and categories. */
export const countyEvents = {
  'county.activated': { says: 'The county works from now on.', data: { county: 'region' } },
  'county.suspended': { says: 'It takes no commands for a while.', data: { county: 'region' } },
  'county.resumed': { says: 'It works again.', data: { county: 'region' } },
  'county.calendar-corrected': {
    says: 'The working days of a year were corrected.',
    data: { year: 'number', corrections: 'number' },
  },
  'category.defined': {
    says: 'A category of needs has this service level, in working days.',
    data: { code: 'code', serviceLevelDays: 'number' },
  },
  'category.archived': { says: 'No need is sorted under it any more.', data: { code: 'code' } },
  'unit.created': { says: 'A unit takes referred needs.', data: { unit: 'id' } },
  'unit.archived': { says: 'A unit takes no more needs.', data: { unit: 'id' } },
  'compound.added': { says: 'A residential compound of a community.', data: { compound: 'id', community: 'region' } },
  'community.pilot-marked': {
    says: 'A community tries it out first.',
    data: { community: 'region', batch: 'number' },
  },
} as const satisfies EventEntries;
