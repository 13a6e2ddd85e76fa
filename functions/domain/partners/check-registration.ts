import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { type CheckedContact, checkContact } from '../people/contact.ts';
import { checkOrganisationCode } from '../people/organisation-code.ts';
import type { Contact } from '../people/person.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { checkTexts, type TypedTexts } from './check-texts.ts';
import type { PartnerFailure } from './failures.ts';
import type { FivePartyRole, PartnerKind, PartnerTexts } from './partner.ts';

/** A partner as it was typed in. */
export interface RegisterPartnerInput extends CommandInput, TypedTexts {
  readonly kind: PartnerKind;
  /** Name and region of an organisation; of a TALENT both are the person's. */
  readonly name?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly person?: string | null | undefined;
  readonly organisationCode?: string | null | undefined;
  readonly coConstruction?: boolean | null | undefined;
  readonly fiveParty?: FivePartyRole | null | undefined;
  readonly contact?: Contact | null | undefined;
}

/** The same, clean, before anything was read: either the person that a TALENT is, or what an organisation says of itself. */
export interface CheckedRegistration {
  readonly person: string | undefined;
  readonly organisation: { readonly name: string; readonly region: string } | undefined;
  readonly organisationCode: string | null;
  readonly texts: PartnerTexts;
  readonly contact: CheckedContact | undefined;
}

const ofKind = {
  TALENT: { needs: ['person'], refuses: ['name', 'region', 'organisationCode'] },
  ORGANISATION: { needs: ['name', 'region'], refuses: ['person'] },
} as const;

/** The field that a partner of this kind lacks, or may not have: a TALENT is a resident, all others are named for themselves. */
const misfit = (input: RegisterPartnerInput): string | undefined => {
  const talent = input.kind === 'TALENT';
  const { needs, refuses } = ofKind[talent ? 'TALENT' : 'ORGANISATION'];
  const lacking = needs.find((field) => input[field] == null);
  const surplus = refuses.find((field) => input[field] != null);
  return lacking ?? surplus ?? (talent && input.coConstruction ? 'coConstruction' : undefined);
};

const checkOrganisation = ({ name, region }: RegisterPartnerInput) => {
  if (name == null || region == null) return ok(undefined);
  const checked = checkText(['name'], name, 'name');
  return checked.ok ? ok({ name: checked.value, region }) : checked;
};

/** Checks all that can be checked without a read. */
export const checkRegistration = (
  input: RegisterPartnerInput,
): Result<CheckedRegistration, PartnerFailure<'registerPartner'>> => {
  const field = misfit(input);
  if (field) return refuse('PARTNER_KIND_MISMATCH', [field]);
  const organisation = checkOrganisation(input);
  if (!organisation.ok) return organisation;
  const organisationCode = checkOrganisationCode(input.organisationCode);
  if (!organisationCode.ok) return organisationCode;
  const texts = checkTexts(input);
  if (!texts.ok) return texts;
  const contact = input.contact == null ? ok(undefined) : checkContact(input.contact, ['contact']);
  if (!contact.ok) return contact;
  return ok({
    person: input.person ?? undefined,
    organisation: organisation.value,
    organisationCode: organisationCode.value,
    texts: { about: null, skills: [], credentials: [], ...texts.value },
    contact: contact.value,
  });
};
