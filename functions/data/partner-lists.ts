import { tokenOf } from '../domain/entity-id.ts';
import type { Partner } from '../domain/partners/partner.ts';
import type { PartnerStore } from '../domain/partners/ports.ts';
import { parseAgreement } from './agreement-item.ts';
import { parseEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { isTouched, keepTouching } from './keep-in-scopes.ts';
import { history } from './keys/owner.ts';
import * as keys from './keys/partners.ts';
import { list } from './list.ts';
import { parsePartner } from './partner-item.ts';
import type { StoreSite } from './store-site.ts';

type Lists = 'listByKind' | 'listAgreements' | 'listAllAgreements' | 'listExpiringAgreements' | 'listEvents';

/** Every list of partners and agreements, and a partner's history. */
export const createPartnerLists = ({ table, cursors }: StoreSite): Pick<PartnerStore, Lists> => {
  const { owner } = table;
  const partitionOf = (id: string) => keys.partnerPartition(owner, tokenOf(id, 'partner'));
  const parse = (item: Item) => parseAgreement(owner, item);

  return {
    listByKind: (kind, { scopes, coConstructionOnly }, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.partners(owner),
          prefix: keys.ofKind(kind),
          keyOf: (sort) => keys.partnerOfKind(owner, sort),
          parse: (item) => parsePartner(owner, item),
          ...(coConstructionOnly
            ? { keep: (partner: Partner) => partner.coConstruction && isTouched(scopes, partner) }
            : keepTouching(owner, scopes)),
        },
        page,
      ),
    listAgreements: (partner, page) =>
      list(table, cursors, { pk: partitionOf(partner), prefix: keys.agreements, parse }, page),
    async listAllAgreements(partner) {
      const { items } = await table.query({ pk: partitionOf(partner), prefix: keys.agreements });
      return items.map(parse);
    },
    listExpiringAgreements: (scopes, from, until, page) =>
      list(
        table,
        cursors,
        {
          index: 'g3',
          pk: keys.dueAgreements(owner),
          from,
          below: until,
          keyOf: (sort) => keys.agreementOfDue(owner, sort),
          parse,
          ...keepTouching(owner, scopes),
        },
        page,
      ),
    listEvents: (id, page) => list(table, cursors, { pk: partitionOf(id), prefix: history, parse: parseEvent }, page),
  };
};
