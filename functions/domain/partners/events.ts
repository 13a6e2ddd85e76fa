import type { EventEntries } from '../event-catalogue.ts';

/** What happens to partners: their part of the catalogue of events. */
export const partnerEvents = {
  'partner.registered': {
    says: 'A partner joined.',
    data: { kind: 'code', region: 'region', fiveParty: 'code', coConstruction: 'flag' },
  },
  'partner.revised': {
    says: 'What is known of it changed; `before` is the party that it was of.',
    data: { before: 'code', fiveParty: 'code', coConstruction: 'flag' },
  },
  'partner.archived': { says: 'It takes part no more.', data: { fiveParty: 'code' } },
  'partner.contact-added': { says: 'A person speaks for it.', data: {} },
  'partner.contact-removed': { says: 'A person speaks for it no more.', data: {} },
  'partner.agreement-signed': {
    says: 'An agreement begins.',
    data: { agreement: 'id', startsOn: 'day', endsOn: 'day' },
  },
  'partner.agreement-ended': { says: 'An agreement ends earlier.', data: { agreement: 'id', endsOn: 'day' } },
  'partner.name-consent-given': { says: 'Its name may be shown.', data: { evidence: 'code' } },
  'partner.name-consent-withdrawn': { says: 'Its name is masked again.', data: {} },
} as const satisfies EventEntries;
