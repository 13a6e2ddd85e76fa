import { isCode } from '../domain/code.ts';
import type { CalendarYear, Category, Unit } from '../domain/counties/catalogue.ts';
import type { County } from '../domain/counties/county.ts';
import type { CountyStore } from '../domain/counties/ports.ts';
import type { Community, Township } from '../domain/counties/region.ts';
import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { PageRequest } from '../domain/page.ts';
import { type ItemWrite, put, putVersion, readOf } from './action.ts';
import { putEvent } from './event-write.ts';
import type { IndexKeys, Item, Key } from './item.ts';
import * as keys from './keys/counties.ts';
import { sharedEventKey } from './keys/feed.ts';
import { list } from './list.ts';
import { ownOf } from './own-item.ts';
import { parseCompound, parseRegion, regionItem } from './region-item.ts';
import type { StoreSite } from './store-site.ts';

/** Something that shares its partition with others of its kind: its key, and what is stored besides. */
interface Shared {
  readonly id: string;
  readonly version: number;
}

/** The entity without the keys under which it lies. */
const parseShared = <T>(item: Item): T => {
  const { pk: _pk, sk: _sk, g1pk: _g1pk, g1sk: _g1sk, ...fields } = item;
  return fields as T;
};

const found =
  <T>(parse: (item: Item) => T) =>
  (item: Item | undefined) =>
    item && parse(item);

/** One county's settings, regions and catalogue, as `keys/counties.ts` lays them out. */
export const createCountyStore = (
  { table, loader, cursors }: StoreSite,
  current: () => Promise<County | undefined>,
): CountyStore => {
  const { owner } = table;
  const own =
    <T extends Shared>(id: string) =>
    (item: Item | undefined): T | undefined =>
      item?.['id'] === id ? parseShared<T>(item) : undefined;
  const community = (item: Item | undefined): Community | undefined => {
    const region = item && parseRegion(item);
    return region?.kind === 'COMMUNITY' ? region : undefined;
  };
  const compound = ownOf(owner, parseCompound);
  const save = (
    key: Key,
    before: { version: number } | undefined,
    after: Shared,
    event: DomainEvent,
    item: Item & IndexKeys = { ...after },
  ): ItemWrite[] => [
    putVersion({ ...key, ...item }, before),
    putEvent(
      {
        owner,
        id: after.id,
        version: after.version,
        ...('community' in event.data && { region: event.data.community }),
        key: sharedEventKey(key, after.version),
      },
      event,
    ),
  ];
  const categoryKey = (code: string) => keys.category(owner, isCode(code) ? code : '-');
  const unitKey = (id: string) => keys.unit(owner, tokenOf(id, 'unit'));
  const compoundKey = (id: string) => keys.compound(owner, tokenOf(id, 'compound'));
  const regionKey = (code: string) => keys.region(owner, code);
  const listBelow = <T>(parent: string, keyOf: (sort: string) => Key, parse: (item: Item) => T, page: PageRequest) =>
    list(table, cursors, { index: 'g1', pk: keys.below(owner, parent), keyOf, parse }, page);

  return {
    head: readOf(keys.county(owner), found(parseShared<County>)),
    current,
    region: (code) => readOf(keys.region(owner, code), found(parseRegion)),
    community: (code) => readOf(keys.region(owner, code), community),
    compound: (id) => readOf(compoundKey(id), compound(id)),
    category: (code) => readOf(categoryKey(code), found(parseShared<Category>)),
    unit: (id) => readOf(unitKey(id), own<Unit>(id)),
    calendarYear: (year) => readOf(keys.calendarYear(owner, year), found(parseShared<CalendarYear>)),

    // The public copy is rewritten where what is public changes: a suspended county shows nothing from then on.
    saveCounty: (before, after, event) => [
      ...save(keys.county(owner), before, after, event),
      put({ ...keys.publicCounty(owner), name: after.name, state: after.state }),
    ],
    saveCommunity: (before, after, event) =>
      save(
        keys.region(owner, after.code),
        before,
        { id: after.code, version: after.version },
        event,
        regionItem(owner, after),
      ),
    saveCompound: (added, event) =>
      save(compoundKey(added.id), undefined, added, event, {
        name: added.name,
        version: added.version,
        community: added.community,
        ...keys.belowKeys(owner, added.community, tokenOf(added.id, 'compound')),
      }),
    saveCategory: (before, after, event) => save(categoryKey(after.code), before, after, event),
    saveUnit: (before, after, event) => save(unitKey(after.id), before, after, event),
    saveCalendarYear: (before, after, event) => save(keys.calendarYear(owner, after.year), before, after, event),

    // Eventual: regions are staged long before anybody works in them.
    getRegion: async (code) => found(parseRegion)(await loader.near(keys.region(owner, code))),
    getCompound: async (id) => compound(id)(await loader.load(compoundKey(id))),
    getCategory: async (code) => found(parseShared<Category>)(await loader.load(categoryKey(code))),
    getUnit: async (id) => own<Unit>(id)(await loader.load(unitKey(id))),
    listTownships: (page) => listBelow(owner, regionKey, (item) => parseRegion(item) as Township, page),
    listCommunities: (township, page) => listBelow(township, regionKey, (item) => parseRegion(item) as Community, page),
    listCompounds: (community, page) =>
      listBelow(
        community,
        (token) => keys.compound(owner, token),
        (item) => parseCompound(owner, item),
        page,
      ),
    listCategories: (page) =>
      list(table, cursors, { pk: keys.catalogue(owner), prefix: keys.categories, parse: parseShared<Category> }, page),
    listUnits: (page) =>
      list(table, cursors, { pk: keys.catalogue(owner), prefix: keys.units, parse: parseShared<Unit> }, page),
    async listCalendarYears() {
      const { items } = await table.query({ pk: keys.county(owner).pk, prefix: keys.calendarYears });
      return items.map(parseShared<CalendarYear>);
    },
  };
};
