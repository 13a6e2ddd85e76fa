import type { Policy } from '../policy.ts';

const staff = ['COUNTY_ADMIN', 'SOCIAL_WORKER', 'COMMUNITY_WORKER'] as const;
const staffAndTalent = [...staff, 'RESIDENT'] as const;

/** Who may do what with partners. Seeing wants a scope that touches the partner's region, changing one that reaches it. */
export const partnerPolicy = {
  partner: { roles: [...staffAndTalent, 'PARTNER'] },
  partners: { roles: staff },
  expiringAgreements: { roles: staff },
  registerPartner: { roles: staff },
  revisePartner: { roles: staff },
  archivePartner: { roles: staff },
  addPartnerContact: { roles: staff },
  removePartnerContact: { roles: staff },
  signAgreement: { roles: staff },
  endAgreement: { roles: staff },
  giveNameConsent: { roles: staffAndTalent },
  withdrawNameConsent: { roles: staffAndTalent },
} as const satisfies Policy;
