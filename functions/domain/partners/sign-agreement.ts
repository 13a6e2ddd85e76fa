import type { Outcome } from '../command.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { type LocalDate, shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnPartner, type PartnerActionInput } from './act.ts';
import type { Agreement } from './agreement.ts';
import type { PartnerFailure } from './failures.ts';
import type { Partner } from './partner.ts';
import type { PartnerDesk } from './ports.ts';

interface SignAgreementInput extends PartnerActionInput {
  readonly subject: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** Absent for today. */
  readonly signedOn?: LocalDate | null | undefined;
}

/** Writes down what was agreed with a partner for a time; it stands among what expires until it is over or ended. */
export const signAgreement = async (
  desk: PartnerDesk,
  input: SignAgreementInput,
): Promise<Result<Outcome<Partner>, PartnerFailure<'signAgreement'>>> => {
  const { viewer, ids, clock, partners } = desk;
  const subject = checkText(['subject'], input.subject, 'subject');
  if (!subject.ok) return subject;
  const { startsOn, endsOn } = input;
  const today = shanghaiDate(clock.now());
  const signedOn = input.signedOn ?? today;
  if (endsOn < startsOn) return refuse('BAD_DATES', ['endsOn']);
  if (signedOn > today) return refuse('BAD_DATES', ['signedOn']);

  return actOnPartner(desk, 'signAgreement', input, {}, ({ id: partner, region, agreementUntil, archived }) => {
    if (archived) return refuse('ARCHIVED', ['partner']);
    const id = formatId(viewer.owner, 'agreement', ids.next());
    const dates = { startsOn, endsOn, signedOn, endedOn: null };
    const agreement: Agreement = { id, partner, region, subject: subject.value, ...dates };
    return ok({
      changes: { agreementUntil: agreementUntil !== null && agreementUntil > endsOn ? agreementUntil : endsOn },
      event: { type: 'partner.agreement-signed', data: { agreement: id, startsOn, endsOn } },
      writes: partners.saveAgreement(agreement),
    });
  });
};
