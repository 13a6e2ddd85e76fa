import type { IndexKeys, Key } from '../item.ts';
import { body, head, lastPart, type Owner } from './owner.ts';
import { person } from './people.ts';

/** A partner: head, long texts and agreements. */
export const partnerPartition = (owner: Owner, token: string): string => `${owner}#PARTNER#${token}`;
export const partner = (owner: Owner, token: string): Key => ({ pk: partnerPartition(owner, token), sk: head });
export const partnerTexts = (owner: Owner, token: string): Key => ({ pk: partnerPartition(owner, token), sk: body });
export const agreements = 'AGREEMENT#';
export const agreement = (owner: Owner, token: string, agreementToken: string): Key => ({
  pk: partnerPartition(owner, token),
  sk: `${agreements}${agreementToken}`,
});

/** All partners of a county, by kind and within it in the order in which they were registered. */
export const partners = (owner: Owner): string => `${owner}#PARTNERS`;
export const ofKind = (kind: string): string => `${kind}#`;
export const kindKeys = (owner: Owner, kind: string, token: string): IndexKeys => ({
  g1pk: partners(owner),
  g1sk: `${ofKind(kind)}${token}`,
});

/** The partner that a sort key of {@link partners} names. */
export const partnerOfKind = (owner: Owner, sort: string): Key => partner(owner, lastPart(sort));

/** Agreements that were not ended, by their last day. */
export const dueAgreements = (owner: Owner): string => `${owner}#DUE#AGREEMENT`;
export const dueKeys = (owner: Owner, endsOn: string, token: string, agreementToken: string): IndexKeys => ({
  g3pk: dueAgreements(owner),
  g3sk: `${endsOn}#${token}#${agreementToken}`,
});

/** The agreement that a sort key of {@link dueAgreements} names. */
export const agreementOfDue = (owner: Owner, sort: string): Key => {
  const [, token = '', agreementToken = ''] = sort.split('#');
  return agreement(owner, token, agreementToken);
};

/** The markers by which an organisation's code, and the person that a TALENT is, stand for one partner only. */
export const organisationCode = (owner: Owner, digest: string): Key => ({
  pk: `${owner}#UNIQUE#PARTNER#${digest}`,
  sk: head,
});
export const personPartner = (owner: Owner, personToken: string): Key => ({
  pk: person(owner, personToken).pk,
  sk: 'PARTNER',
});
