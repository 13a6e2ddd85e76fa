import type { LocalDate } from '../local-date.ts';
import type { RegionCode } from '../region-code.ts';

/** What a partner is: 社区社会组织, 公益慈善, 爱心商家, 单位, or 才艺达人, a resident with a skill. */
export type PartnerKind = 'SOCIAL_ORGANISATION' | 'CHARITY' | 'MERCHANT' | 'INSTITUTION' | 'TALENT';

/** 五社主体: the five parties of 五社联动, never the political Party. */
export type FivePartyRole =
  | 'COMMUNITY'
  | 'SOCIAL_WORKERS'
  | 'SOCIAL_ORGANISATIONS'
  | 'VOLUNTEERS'
  | 'CHARITY_RESOURCES';

/** For which of the five a partner counts where nobody says otherwise. */
export const defaultFiveParty = {
  SOCIAL_ORGANISATION: 'SOCIAL_ORGANISATIONS',
  CHARITY: 'CHARITY_RESOURCES',
  MERCHANT: 'CHARITY_RESOURCES',
  INSTITUTION: 'COMMUNITY',
  TALENT: 'VOLUNTEERS',
} as const satisfies Record<PartnerKind, FivePartyRole>;

/** How somebody agreed to be shown by name: signed on paper, given online, or said and written down by staff. */
export type ConsentEvidence = 'PAPER' | 'ONLINE' | 'SPOKEN';

/** 合伙人／伙伴: one who brings a resource. Its long texts stand apart, in {@link PartnerTexts}. */
export interface Partner {
  readonly id: string;
  readonly version: number;
  readonly kind: PartnerKind;
  /** Of a TALENT the person's masked name. */
  readonly name: string;
  /** The county, township or community where it is at home: who reaches it changes the partner, who touches it sees it. */
  readonly region: RegionCode;
  /** Unified social credit code (GB 32100); null where it is not registered, or is a person. */
  readonly organisationCode: string | null;
  /** 联建单位: builds the community together with its Party branch. */
  readonly coConstruction: boolean;
  readonly fiveParty: FivePartyRole;
  /** The resident that a TALENT also is; null of every other kind. */
  readonly person: string | null;
  /** Persons through whom it is reached. */
  readonly contacts: readonly string[];
  /** The last day of the agreement that lasts longest; null where there was none. */
  readonly agreementUntil: LocalDate | null;
  /** That a TALENT may be shown by name; null while not given, and again after it was withdrawn. */
  readonly nameConsent: { readonly givenAt: string; readonly evidence: ConsentEvidence } | null;
  readonly archived: boolean;
  readonly registeredAt: string;
}

/** What is told of a partner at length. */
export interface PartnerTexts {
  readonly about: string | null;
  readonly skills: readonly string[];
  /** Certificates as they are called: 国家社会体育指导员. */
  readonly credentials: readonly string[];
}

/** So many people are kept as contacts of one partner. */
export const contactsAtMost = 5;
