import type { Api } from '../../access/api.ts';
import type { DemoPartner } from '../demo-programme.ts';
import { programmeDate } from './demo-day.ts';
import type { KnownPartner } from './find-partners.ts';

interface Signed {
  readonly partner: { readonly agreements: { readonly nodes: readonly { readonly subject: string }[] } };
}

const document = 'query ($id: ID!) { partner(id: $id) { agreements(first: 100) { nodes { subject } } } }';

/** Writes down the agreements with a partner that are not there yet; what they are about tells them apart. */
export const signAgreements = async (
  staff: Api,
  { agreements }: DemoPartner,
  partner: KnownPartner,
  now: Date,
): Promise<void> => {
  if (agreements.length === 0) return;
  const { id } = partner;
  const signed = await staff.ask<Signed>(document, { id });
  const subjects = new Set(signed.partner.agreements.nodes.map(({ subject }) => subject));
  let { version } = partner;
  for (const { subject, signedOn, startsOn, endsOn } of agreements) {
    if (subjects.has(subject)) continue;
    const [signing, start, end] = [signedOn, startsOn, endsOn].map((day) => programmeDate(day, now));
    const input = { partner: id, version, subject, signedOn: signing, startsOn: start, endsOn: end };
    const done = await staff.act<{ readonly partner: KnownPartner }>('signAgreement', input, 'partner { version }');
    version = done.partner.version;
  }
};
