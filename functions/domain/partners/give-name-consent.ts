import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import { nameWrites, showNameAsAgreed } from '../projects/show-name.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { PartnerFailure } from './failures.ts';
import type { ConsentEvidence, Partner } from './partner.ts';

interface GiveNameConsentInput extends PartnerActionInput {
  readonly evidence: ConsentEvidence;
}

/** A TALENT agrees to be shown by name; what was given before is replaced. Public copies of its projects follow. */
export const giveNameConsent = async (
  desk: ProjectDesk,
  input: GiveNameConsentInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'giveNameConsent'>>> => {
  const given = await actOnPartner(desk, 'giveNameConsent', input, {}, async (partner) => {
    if (partner.archived) return refuse('ARCHIVED', ['partner']);
    if (partner.kind !== 'TALENT') return refuse('PARTNER_KIND_MISMATCH', ['partner']);
    const { evidence } = input;
    const nameConsent = { givenAt: desk.clock.now().toISOString(), evidence };
    return ok({
      changes: { nameConsent },
      event: { type: 'partner.name-consent-given', data: { evidence } },
      writes: await nameWrites(desk, { ...partner, nameConsent }),
    });
  });
  return given.ok ? showNameAsAgreed(desk, given.value) : given;
};
