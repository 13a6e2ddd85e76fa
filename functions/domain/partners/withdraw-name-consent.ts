import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

/** A TALENT is no longer shown by name: as easily as it was given (PIPL 15), and also when out of use. */
export const withdrawNameConsent = (
  desk: PartnerDesk,
  input: PartnerActionInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'withdrawNameConsent'>>> =>
  actOnPartner(desk, 'withdrawNameConsent', input, {}, ({ kind, nameConsent }) => {
    if (kind !== 'TALENT') return refuse('PARTNER_KIND_MISMATCH', ['partner']);
    if (nameConsent === null) return ok(undefined);
    return ok({ changes: { nameConsent: null }, event: { type: 'partner.name-consent-withdrawn', data: {} } });
  });
