import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import type { ConsentEvidence, Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

interface GiveNameConsentInput extends PartnerActionInput {
  readonly evidence: ConsentEvidence;
}

/** A TALENT agrees to be shown by name; what was given before is replaced. */
export const giveNameConsent = (
  desk: PartnerDesk,
  input: GiveNameConsentInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'giveNameConsent'>>> =>
  actOnPartner(desk, 'giveNameConsent', input, {}, ({ kind, archived }) => {
    if (archived) return refuse('ARCHIVED', ['partner']);
    if (kind !== 'TALENT') return refuse('PARTNER_KIND_MISMATCH', ['partner']);
    const { evidence } = input;
    return ok({
      changes: { nameConsent: { givenAt: desk.clock.now().toISOString(), evidence } },
      event: { type: 'partner.name-consent-given', data: { evidence } },
    });
  });
