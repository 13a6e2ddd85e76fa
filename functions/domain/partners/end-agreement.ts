import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import { type Agreement, lastDayOf } from './agreement.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

interface EndAgreementInput extends PartnerActionInput {
  readonly agreement: string;
}

/** Ends an agreement before its time: today is its last day, and nobody is reminded of it any more. */
export const endAgreement = (
  desk: PartnerDesk,
  input: EndAgreementInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'endAgreement'>>> => {
  const { clock, partners } = desk;
  const also = { agreement: partners.agreement(input.partner, input.agreement) };
  return actOnPartner(desk, 'endAgreement', input, also, async (partner, { agreement }) => {
    if (!agreement) return refuse('NOT_FOUND', ['agreement']);
    const today = shanghaiDate(clock.now());
    if (agreement.endedOn !== null || agreement.endsOn < today) {
      return refuse('TOO_LATE', ['agreement'], { until: agreement.endsOn });
    }
    const ended: Agreement = { ...agreement, endsOn: today, endedOn: today };
    // Read after the partner's version was seen, on which the transaction insists: no agreement can have come between.
    const all = await partners.listAllAgreements(partner.id);
    const agreementUntil = lastDayOf(all.map((other) => (other.id === ended.id ? ended : other)));
    return ok({
      changes: { agreementUntil },
      event: { type: 'partner.agreement-ended', data: { agreement: ended.id, endsOn: today } },
      writes: partners.saveAgreement(ended),
    });
  });
};
