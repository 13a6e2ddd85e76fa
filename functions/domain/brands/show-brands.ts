import type { PublicDesk } from '../public-desk.ts';
import type { ShownBoard, ShownBrand } from './brand.ts';

/** A brand as everybody sees it: with its umbrella's name, and with its boards. */
interface PublicBrand extends Omit<ShownBrand, 'umbrella'> {
  /** Null where none stands above it, or none that is in use. */
  readonly umbrella: string | null;
  readonly boards: readonly ShownBoard[];
}

// An id holds the moment at which it was made, so the smaller id is the older.
const inOrder = (one: ShownBrand | ShownBoard, other: ShownBrand | ShownBoard) =>
  one.order - other.order || (one.id < other.id ? -1 : 1);

/** What a county shows of its brands; nothing where it does not work, or is no county of this deployment. */
export const showBrands = async (open: PublicDesk | undefined): Promise<readonly PublicBrand[]> => {
  if (!open || !(await open.active())) return [];
  const { brands, boards } = await open.brands.listShown();
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const boardsOf = Map.groupBy(boards.toSorted(inOrder), ({ brand }) => brand);
  return brands.toSorted(inOrder).map((brand) => ({
    ...brand,
    umbrella: names.get(brand.umbrella ?? '') ?? null,
    boards: boardsOf.get(brand.id) ?? [],
  }));
};
