import { addPartnerContact } from '../../../domain/partners/add-partner-contact.ts';
import { archivePartner } from '../../../domain/partners/archive-partner.ts';
import { endAgreement } from '../../../domain/partners/end-agreement.ts';
import { giveNameConsent } from '../../../domain/partners/give-name-consent.ts';
import { registerPartner } from '../../../domain/partners/register-partner.ts';
import { removePartnerContact } from '../../../domain/partners/remove-partner-contact.ts';
import { revisePartner } from '../../../domain/partners/revise-partner.ts';
import { signAgreement } from '../../../domain/partners/sign-agreement.ts';
import { withdrawNameConsent } from '../../../domain/partners/withdraw-name-consent.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const command = acting('partner');

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
