import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import { nameWrites, showNameAsAgreed } from '../projects/show-name.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';

/**
 * A TALENT is no longer shown by name: as easily as it was given (PIPL 15), and also when out of use. Public copies
 * lose the name in the very transaction, and what one transaction cannot hold before the answer is given.
 */
export const withdrawNameConsent = async (
  desk: ProjectDesk,
  input: PartnerActionInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'withdrawNameConsent'>>> => {
  const withdrawn = await actOnPartner(desk, 'withdrawNameConsent', input, {}, async (partner) => {
    if (partner.kind !== 'TALENT') return refuse('PARTNER_KIND_MISMATCH', ['partner']);
    if (partner.nameConsent === null) return ok(undefined);
    return ok({
      changes: { nameConsent: null },
      event: { type: 'partner.name-consent-withdrawn', data: {} },
      writes: await nameWrites(desk, { ...partner, nameConsent: null }),
    });
  });
  return withdrawn.ok ? showNameAsAgreed(desk, withdrawn.value) : withdrawn;
};
