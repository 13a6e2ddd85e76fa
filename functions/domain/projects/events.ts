import type { EventEntries } from '../event-catalogue.ts';

/** What happens to projects: their part of the catalogue of events. */
export const projectEvents = {
  'project.resource-committed': {
    says: 'A resource was promised to it.',
    data: { resource: 'id', quantity: 'number', party: 'code', board: 'id?' },
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
  'project.submitted': { says: 'It was handed in to be approved.', data: { needs: 'number', from: 'code' } },
  'project.returned': { says: 'It was given back to be improved.', data: {} },
  'project.approved': { says: 'It was approved.', data: {} },
  'project.published': {
    says: 'Everybody can see it; `parties` are those of the five that it brings together.',
    data: { partners: 'number', fiveParty: 'number', parties: 'code[]', needs: 'number', board: 'id?' },
  },
  'project.rescheduled': { says: 'Its days changed.', data: { startsOn: 'day?', endsOn: 'day?' } },
  'project.begun': { says: 'It is at work.', data: {} },
  'project.evaluated': {
    says: 'It was looked back at: the figures are those reached, in place of those before; they count on the day of the first look. `total` is null where the county has no criteria.',
    data: {
      number: 'number',
      countedOn: 'day',
      sessions: 'number',
      persons: 'number',
      personTimes: 'number',
      sessionsBefore: 'number',
      personsBefore: 'number',
      personTimesBefore: 'number',
      total: 'number?',
      board: 'id?',
    },
  },
  'project.closed': { says: 'It is over, and its needs are answered.', data: { needs: 'number', board: 'id?' } },
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
