import type { EventEntries } from '../event-catalogue.ts';

/** What happens to projects: their part of the catalogue of events. */
export const projectEvents = {
  'project.resource-committed': {
    says: 'A resource was promised to it.',
    data: { resource: 'id', quantity: 'number' },
  },
  'project.resource-released': {
    says: 'A promised resource is free again.',
    data: { resource: 'id', quantity: 'number' },
  },
  'project.created': {
    says: 'A project was designed; `list`, `rank` and `topic` name the entry of a needs list that it was started from.',
    data: {
      community: 'region',
      needs: 'number',
      brand: 'id?',
      board: 'id?',
      template: 'id?',
      list: 'id?',
      listNumber: 'number?',
      rank: 'number?',
      topic: 'id?',
    },
  },
  'project.revised': { says: 'Its design changed.', data: { brand: 'id?', board: 'id?' } },
  'project.submitted': { says: 'It was handed in to be approved.', data: { needs: 'number' } },
  'project.returned': { says: 'It was given back to be improved.', data: {} },
  'project.approved': { says: 'It was approved.', data: {} },
  'project.published': { says: 'Everybody can see it.', data: { partners: 'number', fiveParty: 'number' } },
  'project.rescheduled': { says: 'Its days changed.', data: { startsOn: 'day?', endsOn: 'day?' } },
  'project.begun': { says: 'It is at work.', data: {} },
  'project.evaluated': {
    says: 'It was looked back at: the figures are those reached; `total` is null where the county has no criteria.',
    data: { number: 'number', sessions: 'number', persons: 'number', personTimes: 'number', total: 'number?' },
  },
  'project.closed': { says: 'It is over, and its needs are answered.', data: { needs: 'number' } },
  'project.cancelled': { says: 'It was called off in that state.', data: { from: 'code' } },
  'project.needs-linked': { says: 'More needs stand behind it.', data: { count: 'number' } },
  'project.need-unlinked': { says: 'A need does not stand behind it any more.', data: { need: 'id' } },
  'project.update-withdrawn': { says: 'An update is shown no more.', data: { update: 'id' } },
  'project.updated': { says: 'Everybody was told how it goes on.', data: { update: 'id' } },
  'project.publication-recorded': {
    says: 'It was sent to an outside platform, or that platform answered.',
    data: { platform: 'code', state: 'code' },
  },
} as const satisfies EventEntries;
