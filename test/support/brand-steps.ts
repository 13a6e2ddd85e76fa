import type { Client, Data } from './client.ts';
import type { World } from './world.ts';

/** What every step of a brand's life answers with. */
export const brandFields =
  'brand { id version name theme slogan colour order archived isUmbrella umbrella { id name version } }';

/** What every step of a board's life answers with. */
export const boardFields = 'board { id version name theme colour order archived brand { id name } }';

/** A new brand; `input` adds to its name. */
export const newBrand = async (admin: Client, name: string, input: object = {}): Promise<Data> =>
  (await admin.done('createBrand', { name, ...input }, brandFields)).brand;

/** A new board of a brand. */
export const newBoard = async (admin: Client, brand: Data, name: string, input: object = {}): Promise<Data> =>
  (await admin.done('createBoard', { brand: brand.id, name, ...input }, boardFields)).board;

/** What a county shows of its brands to who has no token. */
export const shownBrands = async (world: World, county: string): Promise<Data> => {
  const open = await world.client();
  const fields = 'name theme slogan colour umbrella boards { id name theme colour }';
  return (await open.ask(`query ($c: RegionCode!) { publicBrands(county: $c) { ${fields} } }`, { c: county }))
    .publicBrands;
};
