import type { Read, Write } from '../command.ts';
import type { Desk } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import type { IntakeDesk } from '../intake-desk.ts';
import type { PublicNeeds } from '../needs/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import type { RegionCode } from '../region-code.ts';
import type { Feedback } from './feedback.ts';

/** Feedback of one county, in the one part of it that may be written without a token. */
export interface FeedbackStore {
  given(subject: string, slot: string): Read<Feedback | undefined>;
  /** Takes the place, which must still be free. */
  give(feedback: Feedback, event: DomainEvent): Write[];
  /** Feedback on a project, its event, and the public copy of its words where that comes or goes. */
  save(before: Feedback, after: Feedback, event: DomainEvent): Write[];
  /** In no order that means anything. */
  list(subject: string, page: PageRequest): Promise<Page<Feedback>>;
}

/** What it takes to give feedback, whoever gives it. */
export interface GivingDesk extends Pick<Desk, 'clock' | 'ids'> {
  readonly owner: RegionCode;
  readonly feedback: FeedbackStore;
  readonly publicNeeds: PublicNeeds;
}

/** Where members give feedback, and staff decide which words are shown. */
export interface FeedbackDesk extends ProjectDesk, GivingDesk {}

/** Where feedback is given without a token. */
export interface FeedbackIntakeDesk extends IntakeDesk, GivingDesk {}
