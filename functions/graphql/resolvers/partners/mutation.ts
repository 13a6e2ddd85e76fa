import type { Outcome } from '../../../domain/command.ts';
import type { Failure } from '../../../domain/failure.ts';
import type { FailureCode } from '../../../domain/failures.ts';
import { addPartnerContact } from '../../../domain/partners/add-partner-contact.ts';
import { archivePartner } from '../../../domain/partners/archive-partner.ts';
import { endAgreement } from '../../../domain/partners/end-agreement.ts';
import { giveNameConsent } from '../../../domain/partners/give-name-consent.ts';
import type { Partner } from '../../../domain/partners/partner.ts';
import { registerPartner } from '../../../domain/partners/register-partner.ts';
import { removePartnerContact } from '../../../domain/partners/remove-partner-contact.ts';
import { revisePartner } from '../../../domain/partners/revise-partner.ts';
import { signAgreement } from '../../../domain/partners/sign-agreement.ts';
import { withdrawNameConsent } from '../../../domain/partners/withdraw-name-consent.ts';
import type { ProjectDesk } from '../../../domain/projects/ports.ts';
import type { Result } from '../../../domain/result.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** A command whose payload is the partner as it is now. */
const command =
  <I>(run: (desk: ProjectDesk, input: I) => Promise<Result<Outcome<Partner>, Failure<FailureCode>>>) =>
  async (_source: unknown, { input }: { readonly input: I }, context: Context) =>
    payload(context, await run(context.desk, input), ({ entity }) => ({ partner: entity }));

/** What is done to partners. */
export const partnerMutation = {
  registerPartner: async (_source, { input }, context) =>
    payload(context, await registerPartner(context.desk, input), async ({ id, entity }) => ({
      partner: entity ?? (await context.desk.partners.getHead(id)),
    })),
  revisePartner: command(revisePartner),
  archivePartner: command(archivePartner),
  addPartnerContact: command(addPartnerContact),
  removePartnerContact: command(removePartnerContact),
  signAgreement: command(signAgreement),
  endAgreement: command(endAgreement),
  giveNameConsent: command(giveNameConsent),
  withdrawNameConsent: command(withdrawNameConsent),
} satisfies Partial<MutationResolvers>;
