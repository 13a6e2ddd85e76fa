import type { EventEntries } from '../event-catalogue.ts';

/** What happens to needs and topics: their part of the catalogue of events. */
export const needEvents = {
  'topic.added': { says: 'A topic that needs may ask for.', data: { topic: 'id', community: 'region' } },
  'need.heard': {
    says: 'A need came in.',
    data: { channel: 'code', community: 'region', category: 'code?', heardOn: 'day', dueOn: 'day' },
    inside: { focusGroups: 'code[]' },
  },
  'need.triaged': {
    says: 'A need was judged: severity and urgency 0-3, difficulty 1-3, and what is to be done with it; `first` since it was heard or reopened.',
    data: {
      first: 'flag',
      channel: 'code',
      decision: 'code',
      category: 'code',
      topic: 'id?',
      severity: 'number',
      urgency: 'number',
      difficulty: 'number',
      publicInterest: 'flag',
      feasible: 'flag',
      state: 'code',
      outcome: 'code?',
      dueOn: 'day',
      unit: 'id?',
    },
  },
  'need.assigned': {
    says: 'Somebody is to do it: a member, a unit or a partner.',
    data: { unit: 'id?', partner: 'id?' },
    inside: { member: 'id?' },
  },
  'need.accepted': { says: 'Whoever is to do it began.', data: { state: 'code' } },
  'need.returned': { says: 'A unit gave it back: it waits to be judged anew.', data: { unit: 'id?', dueOn: 'day' } },
  'need.answered': {
    says: 'The asker was answered; `first` since it was heard or reopened.',
    data: { state: 'code', inTime: 'flag', first: 'flag', channel: 'code', category: 'code?' },
    inside: { focusGroups: 'code[]' },
  },
  'need.closed': { says: 'It is over.', data: { outcome: 'code' } },
  'need.reopened': { says: 'The asker was not content: it waits to be judged anew.', data: { dueOn: 'day' } },
  'need.merged': { says: 'It goes on in another need.', data: { into: 'id' } },
  'need.absorbed': { says: 'Another need goes on in it.', data: { merged: 'id' } },
  'need.noted': { says: 'A remark was made.', data: { note: 'id' } },
  'need.supported': { says: 'Somebody asks for the same.', data: { channel: 'code' } },
} as const satisfies EventEntries;
