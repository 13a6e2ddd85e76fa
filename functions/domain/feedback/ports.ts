import type { Read, Write } from '../command.ts';
import type { DomainEvent } from '../events.ts';
import type { IntakeDesk } from '../intake-desk.ts';
import type { NeedDesk, PublicNeeds } from '../needs/ports.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Feedback } from './feedback.ts';

/** Feedback of one county, in the one part of it that may be written without a token. */
export interface FeedbackStore {
  /** The id that a feedback has in its place: opaque, and of no use for finding out whose place it is. */
  idOf(subject: string, slot: string): string;
  given(subject: string, slot: string): Read<Feedback | undefined>;
  /** Takes the place, which must still be free. */
  give(feedback: Feedback, event: DomainEvent): Write[];
  /** In no order that means anything. */
  list(subject: string, page: PageRequest): Promise<Page<Feedback>>;
}

/** Where members give feedback. */
export interface FeedbackDesk extends NeedDesk {
  readonly feedback: FeedbackStore;
  readonly publicNeeds: PublicNeeds;
}

/** Where feedback is given without a token. */
export interface FeedbackIntakeDesk extends IntakeDesk {
  readonly feedback: FeedbackStore;
  readonly publicNeeds: PublicNeeds;
}
