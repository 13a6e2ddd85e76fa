import type { PublicBrands } from '../domain/brands/ports.ts';
import { parseShownBoard } from './board-item.ts';
import { parseShownBrand } from './brand-item.ts';
import type { Item } from './item.ts';
import { isBoard, publicBrands } from './keys/brands.ts';
import type { Table } from './table.ts';

/** Public copies of brands and boards, read in one Query: its megabyte holds 2,000 of them, and a county has a few. */
export const createPublicBrands = (table: Table): PublicBrands => ({
  async listShown() {
    const { items } = await table.query({ pk: publicBrands(table.owner), eventually: true });
    const isBrand = (item: Item) => !isBoard(item);
    return {
      brands: items.filter(isBrand).map((item) => parseShownBrand(table.owner, item)),
      boards: items.filter(isBoard).map((item) => parseShownBoard(table.owner, item)),
    };
  },
});
