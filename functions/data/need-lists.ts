import { formatId, tokenOf } from '../domain/entity-id.ts';
import { likenessWindow } from '../domain/needs/likeness.ts';
import type { NeedNote } from '../domain/needs/need.ts';
import type { NeedStore } from '../domain/needs/ports.ts';
import { parseEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { keepWithin } from './keep-in-scopes.ts';
import * as keys from './keys/needs.ts';
import { history } from './keys/owner.ts';
import { list } from './list.ts';
import { parseNeed } from './need-item.ts';
import { listAllSupport, listSupport } from './need-support.ts';
import type { StoreSite } from './store-site.ts';

type Lists =
  | 'listInCommunity'
  | 'listOpenInCommunity'
  | 'listDue'
  | 'listToDo'
  | 'listRecent'
  | 'listAllHeard'
  | 'listNotes'
  | 'listEvents'
  | 'listSupport'
  | 'listAllSupport';

/** Every list of needs, and every list of what belongs to one. */
export const createNeedLists = (site: StoreSite): Pick<NeedStore, Lists> => {
  const { table, cursors } = site;
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'need');
  const parse = (item: Item) => parseNeed(owner, item);
  const listHeads = { keyOf: (sort: string) => keys.needOfListed(owner, sort), parse };

  return {
    listInCommunity: (community, page) =>
      list(
        table,
        cursors,
        { index: 'g1', pk: keys.communityNeeds(owner, community), descending: true, ...listHeads },
        page,
      ),
    listOpenInCommunity: (community, page) =>
      list(table, cursors, { index: 'g2', pk: keys.openNeeds(owner, community), ...listHeads }, page),
    listDue: (scopes, dueBefore, page) =>
      list(
        table,
        cursors,
        {
          index: 'g3',
          pk: keys.dueNeeds(owner),
          ...(dueBefore !== undefined && { below: dueBefore }),
          ...listHeads,
          ...keepWithin(owner, scopes),
        },
        page,
      ),
    listToDo: (holder, page) =>
      list(table, cursors, { pk: keys.toDo(owner, holder), parse: (item) => String(item['need']) }, page),
    async listRecent(community, since) {
      const { items } = await table.query({
        index: 'g1',
        pk: keys.communityNeeds(owner, community),
        from: since,
        descending: true,
        limit: likenessWindow.needs,
      });
      return items.map(parse);
    },
    async listAllHeard(community, since, before) {
      const pk = keys.communityNeeds(owner, community);
      return (await everyItem(table, { index: 'g1', pk, from: since, below: before })).map(parse);
    },
    listNotes: (id, page) =>
      list(
        table,
        cursors,
        { pk: keys.needPartition(owner, token(id)), prefix: keys.notes, parse: (item) => item as unknown as NeedNote },
        page,
      ),
    listEvents: (id, page) =>
      list(table, cursors, { pk: keys.needPartition(owner, token(id)), prefix: history, parse: parseEvent }, page),
    listSupport: (id, page) => listSupport(site, formatId(owner, 'need', token(id)), page),
    listAllSupport: (need) => listAllSupport(site, need),
  };
};
