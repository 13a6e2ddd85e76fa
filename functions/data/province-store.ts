import type { CountyEntry } from '../domain/counties/county.ts';
import type { ProvinceStore } from '../domain/counties/province-ports.ts';
import { putVersion, readOf } from './action.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { provinceCounties, provinceCounty } from './keys/counties.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';
import type { Table } from './table.ts';

const parse = (item: Item): CountyEntry => {
  const { pk: _pk, sk: _sk, ...fields } = item;
  return fields as unknown as CountyEntry;
};

/** A province's list of its counties: a row each, with a version and no events. */
export const createProvinceStore = ({ table, loader, cursors }: StoreSite): ProvinceStore => {
  const { owner } = table;
  return {
    county: (code) => readOf(provinceCounty(owner, code), (item) => item && parse(item)),
    saveCounty: (before, after) => [putVersion({ ...provinceCounty(owner, after.code), ...after }, before)],
    async getCounty(code) {
      const item = await loader.load(provinceCounty(owner, code));
      return item && parse(item);
    },
    listCounties: (page) => list(table, cursors, { pk: provinceCounties(owner), parse }, page),
  };
};

/** Every county of a province that has begun, in the order of their codes. */
export const listOwners = async (table: Table): Promise<readonly CountyEntry[]> =>
  (await everyItem(table, { pk: provinceCounties(table.owner) })).map(parse);
