import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { checkOrganisationCode } from '../people/organisation-code.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import { checkTexts, type TypedTexts } from './check-texts.ts';
import type { PartnerFailure } from './failures.ts';
import { nameOfTalent } from './identity.ts';
import type { FivePartyRole, Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

interface RevisePartnerInput extends PartnerActionInput, TypedTexts {
  readonly name?: string | null | undefined;
  /** Null takes it away. */
  readonly organisationCode?: string | null | undefined;
  readonly coConstruction?: boolean | null | undefined;
  readonly fiveParty?: FivePartyRole | null | undefined;
}

/** What only an organisation has: a TALENT is called as its person is. */
const ofOrganisations = ['name', 'organisationCode', 'coConstruction'] as const;

/** A TALENT's name follows its person, who may have been corrected since. */
const nameNow = async ({ people }: PartnerDesk, { person, name }: Partner): Promise<string> => {
  const known = person === null ? undefined : await people.get(person);
  return known ? nameOfTalent(known) : name;
};

/** Sets what is known of a partner; what is left out is kept. */
export const revisePartner = async (
  desk: PartnerDesk,
  input: RevisePartnerInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'revisePartner'>>> => {
  const { partners } = desk;
  const name = input.name == null ? ok(undefined) : checkText(['name'], input.name, 'name');
  if (!name.ok) return name;
  const code = checkOrganisationCode(input.organisationCode);
  if (!code.ok) return code;
  const told = checkTexts(input);
  if (!told.ok) return told;

  const also = {
    texts: partners.texts(input.partner),
    ...(code.value !== null && { sameCode: partners.withCode(code.value) }),
  };
  return actOnPartner(desk, 'revisePartner', input, also, async (partner, seen) => {
    if (partner.archived) return refuse('ARCHIVED', ['partner']);
    const misfit = partner.kind === 'TALENT' && ofOrganisations.find((field) => input[field]);
    if (misfit) return refuse('PARTNER_KIND_MISMATCH', [misfit]);
    if (!seen.texts) return refuse('NOT_FOUND', ['partner']);
    if (seen.sameCode !== undefined && seen.sameCode !== partner.id) {
      return refuse('ALREADY_PARTNER', ['organisationCode']);
    }
    const coConstruction = input.coConstruction ?? partner.coConstruction;
    const fiveParty = input.fiveParty ?? partner.fiveParty;
    return ok({
      changes: {
        name: name.value ?? (await nameNow(desk, partner)),
        organisationCode: input.organisationCode === undefined ? partner.organisationCode : code.value,
        coConstruction,
        fiveParty,
      },
      event: { type: 'partner.revised', data: { before: partner.fiveParty, fiveParty, coConstruction } },
      writes: Object.keys(told.value).length > 0 ? partners.saveTexts(partner, { ...seen.texts, ...told.value }) : [],
    });
  });
};
