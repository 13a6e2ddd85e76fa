import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Partner, PartnerTexts } from '../domain/partners/partner.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { kindKeys, partner as partnerKey, partnerTexts } from './keys/partners.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A partner's head as it lies in the table: ids shortened to their tokens, nothing stored that is null, false or empty. */
interface PartnerItem extends Omit<Partner, 'id' | 'person' | 'contacts' | 'coConstruction' | 'archived'> {
  readonly pk: string;
  readonly person?: string;
  readonly contacts?: readonly string[];
  readonly coConstruction?: true;
  readonly archived?: true;
}

/** The head's item with its place among the partners of its kind. */
export const partnerItem = (owner: string, partner: Partner): Item => {
  const { id, person, contacts, coConstruction, archived, ...fields } = partner;
  const token = tokenOf(id, 'partner');
  return {
    ...partnerKey(owner, token),
    ...kindKeys(owner, partner.kind, token),
    ...withoutNulls({
      ...fields,
      person: person && tokenOf(person, 'person'),
      contacts: contacts.length > 0 ? contacts.map((contact) => tokenOf(contact, 'person')) : null,
      coConstruction: coConstruction || null,
      archived: archived || null,
    }),
  };
};

/** The partner that an item holds. */
export const parsePartner = (owner: string, item: Item): Partner => {
  const stored = item as unknown as PartnerItem;
  const personId = (token: string) => formatId(owner, 'person', token);
  return {
    id: formatId(owner, 'partner', lastPart(stored.pk)),
    version: stored.version,
    kind: stored.kind,
    name: stored.name,
    region: stored.region,
    organisationCode: orNull(stored.organisationCode),
    coConstruction: stored.coConstruction ?? false,
    fiveParty: stored.fiveParty,
    person: stored.person === undefined ? null : personId(stored.person),
    contacts: (stored.contacts ?? []).map(personId),
    agreementUntil: orNull(stored.agreementUntil),
    nameConsent: orNull(stored.nameConsent),
    archived: stored.archived ?? false,
    registeredAt: stored.registeredAt,
  };
};

/** The item of a partner's long texts. */
export const partnerTextsItem = (owner: string, id: string, { about, skills, credentials }: PartnerTexts): Item => ({
  ...partnerTexts(owner, tokenOf(id, 'partner')),
  ...withoutNulls({ about }),
  skills,
  credentials,
});

/** The long texts that an item holds. */
export const parsePartnerTexts = (item: Item): PartnerTexts => {
  const { about, skills, credentials } = item as unknown as PartnerTexts;
  return { about: orNull(about), skills, credentials };
};
