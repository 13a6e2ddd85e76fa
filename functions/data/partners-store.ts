import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { Partner } from '../domain/partners/partner.ts';
import type { PartnerStore } from '../domain/partners/ports.ts';
import { holdVersion, put, putNew, putVersion, readOf } from './action.ts';
import { agreementItem, parseAgreement } from './agreement-item.ts';
import { putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { eventKey } from './keys/feed.ts';
import * as keys from './keys/partners.ts';
import { getWhole, ownOf } from './own-item.ts';
import { parsePartner, parsePartnerTexts, partnerItem, partnerTextsItem } from './partner-item.ts';
import { createPartnerLists } from './partner-lists.ts';
import { codeMarker, markerWrites, personMarker } from './partner-markers.ts';
import type { StoreSite } from './store-site.ts';

const markedPartner = (item: Item | undefined) => item?.['partner'] as string | undefined;

/** Partners of one county, as `keys/partners.ts` lays them out. */
export const createPartnerStore = (site: StoreSite): PartnerStore => {
  const { table, loader } = site;
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'partner');
  const keyOf = (id: string) => keys.partner(owner, token(id));
  const textsKey = (id: string) => keys.partnerTexts(owner, token(id));
  const own = ownOf(owner, parsePartner);
  const ownAgreement = (partner: string, id: string) => (item: Item | undefined) => {
    const agreement = item && parseAgreement(owner, item);
    return agreement?.id === id && agreement.partner === partner ? agreement : undefined;
  };
  const event = ({ id, version, region }: Partner, happened: DomainEvent) =>
    putEvent({ owner, id, version, region, key: eventKey(keyOf(id), version) }, happened);
  const getHead = async (id: string) => own(id)(await loader.load(keyOf(id)));

  return {
    partner: (id) => readOf(keyOf(id), own(id)),
    texts: (id) => readOf(textsKey(id), (item) => item && parsePartnerTexts(item)),
    agreement: (partner, id) =>
      readOf(keys.agreement(owner, token(partner), tokenOf(id, 'agreement')), ownAgreement(partner, id)),
    withCode: (code) => readOf(codeMarker(owner, code), markedPartner),
    ofPerson: (person) => readOf(personMarker(owner, person), markedPartner),

    add: (partner, texts, registered) => [
      putNew(partnerItem(owner, partner)),
      putNew(partnerTextsItem(owner, partner.id, texts)),
      event(partner, registered),
      ...markerWrites(owner, undefined, partner),
    ],
    save: (before, after, happened) => [
      putVersion(partnerItem(owner, after), before),
      event(after, happened),
      ...markerWrites(owner, before, after),
    ],
    saveTexts: ({ id }, texts) => [put(partnerTextsItem(owner, id, texts))],
    hold: (partner) => [holdVersion(keyOf(partner.id), partner)],
    saveAgreement: (agreement) => [put(agreementItem(owner, agreement))],

    get: (id) => getWhole(table, keys.partnerPartition(owner, token(id)), own(id), parsePartnerTexts),
    getHead,
    nearHead: async (id) => own(id)(await loader.near(keyOf(id))),
    async getTexts(id) {
      const item = await loader.load(textsKey(id));
      return item && parsePartnerTexts(item);
    },
    async findByPerson(person) {
      const id = markedPartner(await loader.load(personMarker(owner, person)));
      return id === undefined ? undefined : getHead(id);
    },

    ...createPartnerLists(site),
  };
};
