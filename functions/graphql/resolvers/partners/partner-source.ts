import type { Partner, PartnerTexts } from '../../../domain/partners/partner.ts';

/** A partner with its texts where they came with it; from a list they come when asked for. */
export type PartnerSource = Partner & Partial<PartnerTexts>;
