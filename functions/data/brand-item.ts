import type { Brand, ShownBrand } from '../domain/brands/brand.ts';
import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Item } from './item.ts';
import * as keys from './keys/brands.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';
import type { PublicCopy } from './public-copy.ts';

/** A brand as it lies in the table: its id is its key, nothing stored that is null or false. */
interface BrandItem {
  readonly sk: string;
  readonly version: number;
  readonly name: string;
  readonly theme?: string;
  readonly slogan?: string;
  readonly colour?: string;
  /** Token of the brand above. */
  readonly umbrella?: string;
  readonly isUmbrella?: true;
  readonly order: number;
  readonly archived?: true;
}

const shownFields = ({ name, theme, slogan, colour, umbrella, order }: Brand) => ({
  name,
  theme,
  slogan,
  colour,
  umbrella: umbrella && tokenOf(umbrella, 'brand'),
  order,
});

/** The head's item with its place in the county's list, where it stays when it is archived. */
export const brandItem = (owner: string, brand: Brand): Item => {
  const { id, version, order, isUmbrella, archived } = brand;
  const token = tokenOf(id, 'brand');
  return {
    ...keys.brand(owner, token),
    ...keys.ordered(keys.brands(owner), order, token),
    ...withoutNulls({ version, ...shownFields(brand), isUmbrella: isUmbrella || null, archived: archived || null }),
  };
};

/** The public copy of a brand; undefined of one that is out of use. */
export const publicBrandItem = (owner: string, brand: Brand | undefined): PublicCopy =>
  brand && !brand.archived
    ? { ...keys.publicBrand(owner, tokenOf(brand.id, 'brand')), ...withoutNulls(shownFields(brand)) }
    : undefined;

/** What a head's item or a public copy shows of its brand. */
export const parseShownBrand = (owner: string, item: Item): ShownBrand => {
  const { sk, name, theme, slogan, colour, umbrella, order } = item as unknown as BrandItem;
  return {
    id: formatId(owner, 'brand', lastPart(sk)),
    name,
    theme: orNull(theme),
    slogan: orNull(slogan),
    colour: orNull(colour),
    umbrella: umbrella === undefined ? null : formatId(owner, 'brand', umbrella),
    order,
  };
};

/** The brand that a head's item holds. */
export const parseBrand = (owner: string, item: Item): Brand => {
  const { version, isUmbrella, archived } = item as unknown as BrandItem;
  return { ...parseShownBrand(owner, item), version, isUmbrella: isUmbrella ?? false, archived: archived ?? false };
};
