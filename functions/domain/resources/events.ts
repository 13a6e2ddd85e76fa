import type { EventEntries } from '../event-catalogue.ts';

/** What happens to resources: their part of the catalogue of events. */
export const resourceEvents = {
  'resource.offered': {
    says: 'A partner offers something.',
    data: {
      partner: 'id',
      party: 'code',
      kind: 'code',
      region: 'region',
      quantity: 'number',
      startsOn: 'day',
      endsOn: 'day',
    },
  },
  'resource.revised': {
    says: 'How much of it there is, or when, changed.',
    data: { quantity: 'number', startsOn: 'day', endsOn: 'day' },
  },
  'resource.ended': {
    says: 'Its last day has passed; what of it was promised stays promised.',
    data: { quantity: 'number', available: 'number' },
  },
  'resource.withdrawn': { says: 'It takes no new commitments.', data: { available: 'number' } },
  'resource.committed': { says: 'Part of it was promised to a project.', data: { project: 'id', quantity: 'number' } },
  'resource.released': { says: 'A promised part is free again.', data: { project: 'id', quantity: 'number' } },
} as const satisfies EventEntries;
