import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'COMMUNITY_WORKER', 'SOCIAL_WORKER'] as const;

/** Who may see and change people. A unit's handler sees the contact of a need's asker through that need only. */
export const peoplePolicy = {
  person: { roles: [...staff, 'RESIDENT'] },
  findPersons: { roles: staff },
  registerPerson: { roles: staff },
  correctPerson: { roles: staff },
  revealContact: { roles: [...staff, 'UNIT_HANDLER'] },
} as const satisfies Policy;
