import { answerEvents } from './answers/events.ts';
import { batchEvents } from './batches/events.ts';
import { brandEvents } from './brands/events.ts';
import { countyEvents } from './counties/events.ts';
import type { DataOf } from './event-catalogue.ts';
import { feedbackEvents } from './feedback/events.ts';
import { figureEvents } from './figures/events.ts';
import { memberEvents } from './members/events.ts';
import { needEvents } from './needs/events.ts';
import { needsListEvents } from './needs-lists/events.ts';
import { partnerEvents } from './partners/events.ts';
import { projectEvents } from './projects/events.ts';
import type { RegionCode } from './region-code.ts';
import { resourceEvents } from './resources/events.ts';
import { surveyEvents } from './surveys/events.ts';
import { templateEvents } from './templates/events.ts';

/** The catalogue of events, version 1: the one source of their types, of their documentation, and of what leaves us. */
export const eventCatalogue = {
  ...countyEvents,
  ...memberEvents,
  ...needEvents,
  ...needsListEvents,
  ...partnerEvents,
  ...resourceEvents,
  ...brandEvents,
  ...projectEvents,
  ...templateEvents,
  ...feedbackEvents,
  ...figureEvents,
  ...surveyEvents,
  ...batchEvents,
  ...answerEvents,
};

type EventCatalogue = typeof eventCatalogue;

/** The name of what happened: the kind of thing, a dot, and the verb. */
export type EventType = keyof EventCatalogue;

/** Something that happened to an entity, to be written with the version that it made. */
export type DomainEvent = {
  [T in EventType]: { readonly type: T; readonly data: DataOf<EventCatalogue[T]> };
}[EventType];

/** A {@link DomainEvent} as it is stored: an entity's history, the audit of its writes, and what the feed will number. */
export type StoredEvent = DomainEvent & {
  /** `<entity id>:<version>` */
  readonly id: string;
  readonly version: number;
  /** Where the entity is at home: a community, a township, or the owner's six digits for what is all of it. */
  readonly region: RegionCode;
  readonly at: string;
  /** Digest of the member who did it; `intake` for whoever had no token, `clock` where nobody did. */
  readonly by: string;
};
