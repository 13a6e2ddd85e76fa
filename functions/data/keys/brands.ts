import type { IndexKeys, Item, Key } from '../item.ts';
import { catalogue } from './counties.ts';
import type { Owner } from './owner.ts';

/** Brands and boards stand in the county's catalogue, beside its categories and units. */
const boards = 'BOARD#';
export const brand = (owner: Owner, token: string): Key => ({ pk: catalogue(owner), sk: `BRAND#${token}` });
export const board = (owner: Owner, token: string): Key => ({ pk: catalogue(owner), sk: `${boards}${token}` });

/** The lists in which they stand: a county's brands, and a brand's boards. */
export const brands = (owner: Owner): string => `${owner}#BRANDS`;
export const boardsOf = (owner: Owner, brandToken: string): string => `${owner}#BRAND#${brandToken}#BOARDS`;

/** Where in one of these lists: by `order`, then by age. */
export const ordered = (list: string, order: number, token: string): IndexKeys => ({
  g1pk: list,
  g1sk: `${String(order).padStart(3, '0')}#${token}`,
});

/** What everybody may see of them, all of a county in one partition. */
export const publicBrands = (owner: Owner): string => `${owner}#PUBLIC#BRANDS`;
export const publicBrand = (owner: Owner, token: string): Key => ({ ...brand(owner, token), pk: publicBrands(owner) });
export const publicBoard = (owner: Owner, token: string): Key => ({ ...board(owner, token), pk: publicBrands(owner) });
export const isBoard = ({ sk }: Item): boolean => String(sk).startsWith(boards);
