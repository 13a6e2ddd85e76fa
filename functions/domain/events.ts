import type { AnswerEvents } from './answers/events.ts';
import type { BatchEvents } from './batches/events.ts';
import type { NeedsListEvents } from './needs-lists/events.ts';
import type { ProjectEvents } from './projects/events.ts';
import type { SurveyEvents } from './surveys/events.ts';

/**
 * The catalogue of events: every type with the shape of its data, version 1. Data holds codes, numbers and ids of
 * entities, never text and never a person: whoever reads the feed learns what happened, not to whom.
 */
interface EventCatalogue extends AnswerEvents, BatchEvents, NeedsListEvents, ProjectEvents, SurveyEvents {
  'county.activated': { readonly county: string };
  'county.suspended': { readonly county: string };
  'county.resumed': { readonly county: string };
  'county.calendar-corrected': { readonly year: number; readonly corrections: number };
  'category.defined': { readonly code: string; readonly serviceLevelDays: number };
  'category.archived': { readonly code: string };
  'unit.created': { readonly unit: string };
  'unit.archived': { readonly unit: string };
  'brand.created': { readonly umbrella: string | null };
  /** `renamed` tells whoever keeps copies of the name. */
  'brand.revised': { readonly umbrella: string | null; readonly renamed: boolean };
  /** `under` is the first brand that came under it. */
  'brand.made-umbrella': { readonly under: string };
  'brand.archived': Readonly<Record<string, never>>;
  'board.created': { readonly brand: string };
  'board.revised': { readonly renamed: boolean };
  'board.archived': Readonly<Record<string, never>>;
  'compound.added': { readonly compound: string; readonly community: string };
  'community.pilot-marked': { readonly community: string; readonly batch: number };
  'member.granted': { readonly member: string; readonly role: string; readonly scope: string };
  'member.revoked': { readonly member: string; readonly role: string; readonly scope: string };
  'topic.added': { readonly topic: string; readonly community: string };
  'need.heard': {
    readonly channel: string;
    readonly community: string;
    readonly category: string | null;
    readonly dueOn: string;
  };
  'need.triaged': {
    readonly decision: string;
    readonly category: string;
    readonly topic: string | null;
    readonly severity: number;
    readonly urgency: number;
    readonly difficulty: number;
    readonly publicInterest: boolean;
    readonly feasible: boolean;
    readonly state: string;
    readonly outcome: string | null;
    readonly dueOn: string;
    readonly unit: string | null;
  };
  'need.assigned': {
    readonly member: string | null;
    readonly unit: string | null;
    readonly partner: string | null;
  };
  'need.accepted': { readonly state: string };
  'need.returned': { readonly unit: string | null; readonly dueOn: string };
  'need.answered': { readonly state: string; readonly inTime: boolean };
  'need.closed': { readonly outcome: string };
  'need.reopened': { readonly dueOn: string };
  'need.merged': { readonly into: string };
  'need.absorbed': { readonly merged: string };
  'need.noted': { readonly note: string };
  'need.supported': Readonly<Record<string, never>>;
  'partner.registered': {
    readonly kind: string;
    readonly region: string;
    readonly fiveParty: string;
    readonly coConstruction: boolean;
  };
  'partner.revised': { readonly fiveParty: string; readonly coConstruction: boolean };
  'partner.archived': Readonly<Record<string, never>>;
  'partner.contact-added': Readonly<Record<string, never>>;
  'partner.contact-removed': Readonly<Record<string, never>>;
  'partner.agreement-signed': { readonly agreement: string; readonly startsOn: string; readonly endsOn: string };
  'partner.agreement-ended': { readonly agreement: string; readonly endsOn: string };
  'partner.name-consent-given': { readonly evidence: string };
  'partner.name-consent-withdrawn': Readonly<Record<string, never>>;
  'resource.offered': {
    readonly partner: string;
    readonly kind: string;
    readonly region: string;
    readonly quantity: number;
    readonly startsOn: string;
    readonly endsOn: string;
  };
  'resource.revised': { readonly quantity: number; readonly startsOn: string; readonly endsOn: string };
  'resource.withdrawn': { readonly available: number };
  'resource.committed': { readonly project: string; readonly quantity: number };
  'resource.released': { readonly project: string; readonly quantity: number };
  /** From these three a consumer makes, changes and takes away the province's copy of what is `shared`. */
  'template.made': { readonly project: string; readonly shared: boolean };
  'template.shared': { readonly shared: boolean };
  'template.archived': Readonly<Record<string, never>>;
  'criterion.defined': { readonly code: string; readonly weight: number };
  'criterion.archived': { readonly code: string };
  'feedback.given': {
    /** The id of what it is about; null where only its receipt is known. */
    readonly subject: string | null;
    readonly rating: number;
    readonly via: string;
    readonly proxy: boolean;
  };
  'feedback.published': { readonly project: string };
  'feedback.withdrawn': { readonly project: string };
}

type EventType = keyof EventCatalogue;

/** Something that happened to an entity, to be written with the version that it made. */
export type DomainEvent = { [T in EventType]: { readonly type: T; readonly data: EventCatalogue[T] } }[EventType];

/** A {@link DomainEvent} as it is stored: an entity's history, the audit of its writes, and what the feed will number. */
export type StoredEvent = DomainEvent & {
  /** `<entity id>:<version>` */
  readonly id: string;
  readonly version: number;
  readonly at: string;
  /** Digest of the member who did it; `intake` for whoever had no token. */
  readonly by: string;
};
