import type { LocalDate } from '../local-date.ts';
import type { FivePartyRole, PartnerKind } from '../partners/partner.ts';
import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';

/** Where a project stands: designed, looked at, open for everybody to see, at work, looked back at, over. */
export type ProjectState =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'RETURNED'
  | 'APPROVED'
  | 'PUBLISHED'
  | 'RUNNING'
  | 'EVALUATED'
  | 'CLOSED'
  | 'CANCELLED';

/** A partner as the project keeps it: copied when it joined, of a TALENT the masked name (decision D13). */
export interface ProjectPartner {
  readonly partner: string;
  readonly name: string;
  readonly kind: PartnerKind;
  readonly fiveParty: FivePartyRole;
}

/** The entry of a needs list from which a project was started: as it stood in that version. */
export interface ProjectEntry {
  readonly list: string;
  readonly number: number;
  readonly rank: number;
  readonly topic: string;
}

/** 服务项目: what is designed from needs, under a brand, with partners. Its long texts stand apart, in {@link ProjectTexts}. */
export interface Project {
  readonly id: string;
  readonly version: number;
  readonly state: ProjectState;
  readonly title: string;
  /** The community that is its home: who reaches it works on the project. */
  readonly community: RegionCode;
  /** The township or county that it serves; null where it serves its own community. */
  readonly area: RegionCode | null;
  readonly brand: string | null;
  /** Never without the brand that the board belongs to. */
  readonly board: string | null;
  /** Digest of the member who leads it: a social worker. */
  readonly lead: string | null;
  readonly focusGroups: readonly FocusGroup[];
  readonly partners: readonly ProjectPartner[];
  readonly startsOn: LocalDate | null;
  /** Its last day. */
  readonly endsOn: LocalDate | null;
  /** How many needs it was designed from; the links to them stand apart. */
  readonly needCount: number;
  /** How many commitments of resources are in force. */
  readonly commitmentCount: number;
  /** How often it was looked back at: the last evaluation is the one in force. */
  readonly evaluationCount: number;
  readonly createdAt: string;
  /** Since when it is in its state. */
  readonly since: string;
  /** When everybody could first see it; null while nobody outside can. */
  readonly publishedAt: string | null;
  /** The template that it was made from. */
  readonly template: string | null;
  /** Null where it was not started from a list. Its topic is the first of `topics`. */
  readonly entry: ProjectEntry | null;
  /** What it is for: the topics of its entry and of the needs it was designed from, as they were then; 20 at most. */
  readonly topics: readonly string[];
}

/** A project that everybody can see, or could until it ended. */
export type PublishedProject = Project & { readonly publishedAt: string };

/** What a project wants to have reached when it is over. */
export interface ProjectGoals {
  readonly sessions: number;
  readonly persons: number;
  readonly personTimes: number;
}

/** Something that the project needs: a place, goods, a skill, a service, and never money. */
export interface ProjectLine {
  readonly kind: 'VENUE' | 'GOODS' | 'SKILL' | 'SERVICE';
  readonly name: string;
  readonly quantity: number;
  readonly unit: string;
}

/** What community, brand and board were called when the project was designed: so the public is shown them. */
export interface ProjectNames {
  readonly community: string;
  readonly brand: string | null;
  readonly board: string | null;
}

/** A project's texts and what else no list shows. */
export interface ProjectTexts {
  readonly text: string | null;
  readonly place: string | null;
  readonly risks: string | null;
  readonly goals: ProjectGoals | null;
  readonly lines: readonly ProjectLine[];
  /** Why it was last given back; internal. */
  readonly returnReason: string | null;
  /** Why it was called off; internal. */
  readonly cancelReason: string | null;
  readonly names: ProjectNames;
}

/** That a project was designed from a need: its title as it was then. */
export interface NeedLink {
  readonly need: string;
  readonly title: string;
  readonly community: RegionCode;
  readonly linkedAt: string;
}

/** What is told to everybody while a published project goes on. */
export interface ProjectUpdate {
  readonly id: string;
  readonly text: string;
  readonly at: string;
}

/** 发布: that the project was sent to an outside platform, and what came back. */
export interface Publication {
  /** The platform's code, e.g. ZHIYUAN_SHANDONG. */
  readonly platform: string;
  readonly state: 'SENT' | 'ACCEPTED' | 'REJECTED';
  /** Under which the platform knows it. */
  readonly externalNumber: string | null;
  readonly note: string | null;
  readonly recordedAt: string;
}

/** How much one project may have. */
export const projectLimits = { needs: 500, partners: 8, lines: 20, publications: 20 } as const;

const allParties = ['COMMUNITY', 'SOCIAL_WORKERS', 'SOCIAL_ORGANISATIONS', 'VOLUNTEERS', 'CHARITY_RESOURCES'] as const;

/** Which of the five parties a project brings together: its community always, social workers where one leads it. */
export const fivePartyOf = ({ lead, partners }: Project): readonly FivePartyRole[] => {
  const involved = new Set<FivePartyRole>(['COMMUNITY', ...partners.map(({ fiveParty }) => fiveParty)]);
  if (lead !== null) involved.add('SOCIAL_WORKERS');
  return allParties.filter((party) => involved.has(party));
};
