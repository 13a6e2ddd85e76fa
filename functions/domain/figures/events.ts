import type { EventEntries } from '../event-catalogue.ts';

/** What happens to targets and reports. Figures themselves have no events: they follow from those of everything else. */
export const figureEvents = {
  'target.set': {
    says: 'An area is to reach so many in a year.',
    data: { region: 'region', year: 'number', metric: 'code', number: 'number', comparator: 'code' },
  },
  'report.attested': {
    says: 'The figures of a month were attested as of that number of the feed.',
    data: { region: 'region', month: 'code', number: 'number' },
  },
} as const satisfies EventEntries;
