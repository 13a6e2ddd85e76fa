import type { BrandStore } from '../domain/brands/ports.ts';
import type { Versioned } from '../domain/command.ts';
import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { PageRequest } from '../domain/page.ts';
import { type ItemWrite, putVersion, readOf } from './action.ts';
import { boardItem, parseBoard, publicBoardItem } from './board-item.ts';
import { brandItem, parseBrand, publicBrandItem } from './brand-item.ts';
import { putEvent } from './event-write.ts';
import type { Item, Key } from './item.ts';
import * as keys from './keys/brands.ts';
import { sharedEventKey } from './keys/feed.ts';
import { lastPart } from './keys/owner.ts';
import { list } from './list.ts';
import { ownOf } from './own-item.ts';
import { publicCopy } from './public-copy.ts';
import type { StoreSite } from './store-site.ts';

/** Brands and boards of one county, as `keys/brands.ts` lays them out. */
export const createBrandStore = ({ table, loader, cursors }: StoreSite): BrandStore => {
  const { owner } = table;
  const brandKey = (id: string) => keys.brand(owner, tokenOf(id, 'brand'));
  const boardKey = (id: string) => keys.board(owner, tokenOf(id, 'board'));
  const [ownBrand, ownBoard] = [ownOf(owner, parseBrand), ownOf(owner, parseBoard)];
  const saveHead = (
    key: Key,
    item: Item,
    before: Versioned | undefined,
    { id, version }: Versioned,
    event: DomainEvent,
  ): ItemWrite[] => [
    putVersion(item, before),
    putEvent({ owner, id, version, key: sharedEventKey(key, version) }, event),
  ];
  const listIn = <T>(
    pk: string,
    keyOf: (owner: string, token: string) => Key,
    parse: (owner: string, item: Item) => T,
    page: PageRequest,
  ) =>
    list(
      table,
      cursors,
      {
        index: 'g1',
        pk,
        keyOf: (sort) => keyOf(owner, lastPart(sort)),
        parse: (item) => parse(owner, item),
      },
      page,
    );

  return {
    brand: (id) => readOf(brandKey(id), ownBrand(id)),
    board: (id) => readOf(boardKey(id), ownBoard(id)),
    saveBrand: (before, after, event) => [
      ...saveHead(brandKey(after.id), brandItem(owner, after), before, after, event),
      ...publicCopy(publicBrandItem(owner, before), publicBrandItem(owner, after)),
    ],
    saveBoard: (before, after, event) => [
      ...saveHead(boardKey(after.id), boardItem(owner, after), before, after, event),
      ...publicCopy(publicBoardItem(owner, before), publicBoardItem(owner, after)),
    ],
    getBrand: async (id) => ownBrand(id)(await loader.load(brandKey(id))),
    getBoard: async (id) => ownBoard(id)(await loader.load(boardKey(id))),
    nearBrand: async (id) => ownBrand(id)(await loader.near(brandKey(id))),
    nearBoard: async (id) => ownBoard(id)(await loader.near(boardKey(id))),
    listBrands: (page) => listIn(keys.brands(owner), keys.brand, parseBrand, page),
    listBoards: (brand, page) => listIn(keys.boardsOf(owner, tokenOf(brand, 'brand')), keys.board, parseBoard, page),
  };
};
