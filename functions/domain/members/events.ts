import type { EventEntries } from '../event-catalogue.ts';

/** What happens to memberships; `member` is an opaque id, never a person's. */
export const memberEvents = {
  'member.granted': {
    says: 'A member got a role over a scope; an INTEGRATOR with the kinds of events that it is told.',
    data: { member: 'id', role: 'code', scope: 'code', kinds: 'code[]' },
  },
  'member.revoked': { says: 'A role was taken away.', data: { member: 'id', role: 'code', scope: 'code' } },
} as const satisfies EventEntries;
