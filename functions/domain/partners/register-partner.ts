import type { Outcome } from '../command.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { newPerson } from '../people/new-person.ts';
import { ok, type Result } from '../result.ts';
import { checkRegistration, type RegisterPartnerInput } from './check-registration.ts';
import type { PartnerFailure } from './failures.ts';
import { identityOf } from './identity.ts';
import { defaultFiveParty, type Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

/** Registers who brings a resource. An organisation's code, and the person that a TALENT is, stand for one partner only. */
export const registerPartner = async (
  desk: PartnerDesk,
  input: RegisterPartnerInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'registerPartner'>>> => {
  const { viewer, ids, clock, commands, counties, people, partners } = desk;
  const checked = checkRegistration(input);
  if (!checked.ok) return checked;
  const { person, organisation, organisationCode, texts, contact } = checked.value;

  const reads = {
    ...(person !== undefined && { person: people.person(person), samePerson: partners.ofPerson(person) }),
    ...(organisation && { region: counties.region(organisation.region) }),
    ...(organisationCode !== null && { sameCode: partners.withCode(organisationCode) }),
  };
  return commands.run(
    { operation: 'registerPartner', idempotencyKey: input.idempotencyKey, input },
    reads,
    async (seen) => {
      const identity = identityOf(desk, checked.value, seen);
      if (!identity.ok) return identity;
      if (seen.samePerson !== undefined) return refuse('ALREADY_PARTNER', ['person']);
      if (seen.sameCode !== undefined) return refuse('ALREADY_PARTNER', ['organisationCode']);
      const made = contact && (await newPerson(desk, contact, identity.value.region));
      const partner: Partner = {
        ...identity.value,
        id: formatId(viewer.owner, 'partner', ids.next()),
        version: 1,
        kind: input.kind,
        organisationCode,
        coConstruction: input.coConstruction ?? false,
        fiveParty: input.fiveParty ?? defaultFiveParty[input.kind],
        contacts: made ? [made.person.id] : [],
        agreementUntil: null,
        nameConsent: null,
        archived: false,
        registeredAt: clock.now().toISOString(),
      };
      const { kind, region, fiveParty, coConstruction } = partner;
      const event = { type: 'partner.registered', data: { kind, region, fiveParty, coConstruction } } as const;
      return ok({
        entity: partner,
        writes: [...partners.add(partner, texts, event), ...(made ? people.add(made.person, made.phoneDigest) : [])],
      });
    },
  );
};
