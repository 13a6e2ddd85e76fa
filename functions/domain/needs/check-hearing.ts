import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { type CheckedContact, checkContact } from '../people/contact.ts';
import type { Contact } from '../people/person.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { NeedFailure } from './failures.ts';
import { checkExternalNumber, checkHeardAt, checkResident } from './hearing-rules.ts';
import type { NeedChannel } from './need.ts';
import type { NeedDesk } from './ports.ts';

/** What was heard, as it was typed in. */
export interface HearNeedInput extends CommandInput {
  readonly channel: NeedChannel;
  readonly community: string;
  readonly compound?: string | null | undefined;
  readonly title: string;
  readonly text: string;
  readonly category?: string | null | undefined;
  readonly externalNumber?: string | null | undefined;
  readonly heardAt?: Date | null | undefined;
  /** Who asks: somebody known, or a contact that makes a new person; neither is an anonymous need. */
  readonly person?: string | null | undefined;
  readonly contact?: Contact | null | undefined;
  readonly onBehalfOf?: string | null | undefined;
}

/** The same with its texts clean and its numbers in their one spelling, before anything was read. */
export interface CheckedHearing {
  readonly title: string;
  readonly text: string;
  readonly heardAt: Date;
  /** The Shanghai date of it. */
  readonly heardOn: string;
  readonly externalNumber: string | undefined;
  readonly contact: CheckedContact | undefined;
  /** The known person who asks; a resident is the viewer's own person. */
  readonly requester: string | undefined;
}

/** Checks all that can be checked without a read. */
export const checkHearing = (
  { viewer, clock }: NeedDesk,
  input: HearNeedInput,
): Result<CheckedHearing, NeedFailure<'hearNeed'>> => {
  const title = checkText(['title'], input.title, 'title');
  if (!title.ok) return title;
  const text = checkText(['text'], input.text, 'text');
  if (!text.ok) return text;
  const heardAt = checkHeardAt(clock.now(), input.heardAt);
  if (!heardAt.ok) return heardAt;
  const external = checkExternalNumber(input.externalNumber);
  if (!external.ok) return external;
  if (input.person != null && input.contact != null) return refuse('REQUESTER_AMBIGUOUS', ['contact']);
  const contact = input.contact == null ? ok(undefined) : checkContact(input.contact, ['contact']);
  if (!contact.ok) return contact;
  const resident = checkResident(viewer, input);
  if (!resident.ok) return resident;
  return ok({
    title: title.value,
    text: text.value,
    heardAt: heardAt.value,
    heardOn: shanghaiDate(heardAt.value),
    externalNumber: external.value,
    contact: contact.value,
    requester: resident.value ?? input.person ?? undefined,
  });
};
