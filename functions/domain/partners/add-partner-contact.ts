import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { checkContact } from '../people/contact.ts';
import { newPerson } from '../people/new-person.ts';
import type { Contact } from '../people/person.ts';
import { visiblePerson } from '../people/visible-person.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import { contactsAtMost, type Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

interface AddPartnerContactInput extends PartnerActionInput {
  /** Either somebody known, or a contact that makes a new person. */
  readonly person?: string | null | undefined;
  readonly contact?: Contact | null | undefined;
}

/** Adds somebody through whom a partner is reached; a new person belongs to the partner's region. Again is harmless. */
export const addPartnerContact = async (
  desk: PartnerDesk,
  input: AddPartnerContactInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'addPartnerContact'>>> => {
  const { viewer, people } = desk;
  if ((input.person == null) === (input.contact == null)) return refuse('CONTACT_AMBIGUOUS', ['contact']);
  const contact = input.contact == null ? ok(undefined) : checkContact(input.contact, ['contact']);
  if (!contact.ok) return contact;

  const also = { ...(input.person != null && { person: people.person(input.person) }) };
  return actOnPartner(desk, 'addPartnerContact', input, also, async ({ contacts, region, archived }, seen) => {
    if (archived) return refuse('ARCHIVED', ['partner']);
    const known = visiblePerson(viewer, seen.person);
    if (!contact.value && !known) return refuse('NOT_FOUND', ['person']);
    if (known && contacts.includes(known.id)) return ok(undefined);
    if (contacts.length >= contactsAtMost) return refuse('TOO_MANY_CONTACTS', ['contact'], { max: contactsAtMost });
    const made = contact.value && (await newPerson(desk, contact.value, region));
    const added = made?.person ?? known;
    return ok({
      changes: { contacts: [...contacts, ...(added ? [added.id] : [])] },
      event: { type: 'partner.contact-added', data: {} },
      writes: made ? people.add(made.person, made.phoneDigest) : [],
    });
  });
};
