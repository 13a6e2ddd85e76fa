import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

interface RemovePartnerContactInput extends PartnerActionInput {
  readonly person: string;
}

/** A partner is no longer reached through somebody, who stays a person of the county. */
export const removePartnerContact = (
  desk: PartnerDesk,
  input: RemovePartnerContactInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'removePartnerContact'>>> =>
  actOnPartner(desk, 'removePartnerContact', input, {}, ({ contacts }) =>
    contacts.includes(input.person)
      ? ok({
          changes: { contacts: contacts.filter((person) => person !== input.person) },
          event: { type: 'partner.contact-removed', data: {} },
        })
      : refuse('NOT_FOUND', ['person']),
  );
