import type { Brand, ServiceBoard } from '../brands/brand.ts';
import type { BrandStore } from '../brands/ports.ts';
import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import type { ProjectNames } from './project.ts';

/** Under which brand and board a project stands, and what they are called. */
interface Branding {
  readonly brand: string | null;
  readonly board: string | null;
  readonly names: Pick<ProjectNames, 'brand' | 'board'>;
}

/** Brand and board as a client names them: absent keeps what there is, null takes it away. */
export interface GivenBranding {
  readonly brand?: string | null | undefined;
  readonly board?: string | null | undefined;
}

/** The brand and the board that are named, to be read with what else the command sees. */
export const brandingReads = (brands: BrandStore, { brand, board }: GivenBranding) => ({
  ...(brand != null && { brand: brands.brand(brand) }),
  ...(board != null && { board: brands.board(board) }),
});

interface Found {
  readonly brand?: Brand | undefined;
  readonly board?: ServiceBoard | undefined;
}

const refusal = ({ brand, board }: GivenBranding, found: Found, kept: Branding) => {
  if (brand != null && !found.brand) return refuse('NOT_FOUND', ['brand']);
  if (board != null && !found.board) return refuse('NOT_FOUND', ['board']);
  if (found.brand?.archived && brand !== kept.brand) return refuse('ARCHIVED', ['brand']);
  if (found.board?.archived && board !== kept.board) return refuse('ARCHIVED', ['board']);
  return undefined;
};

/**
 * What becomes of a project's brand and board. A board names its brand: that one is taken where none was named (one
 * read more), and where another was named the two do not agree. What was archived since may be kept, not be newly named.
 */
export const placed = async (brands: BrandStore, given: GivenBranding, found: Found, kept: Branding) => {
  const refused = refusal(given, found, kept);
  if (refused) return refused;
  const board = given.board === undefined ? kept.board : given.board;
  const boardName = given.board === undefined ? kept.names.board : (found.board?.name ?? null);
  const implied = found.board?.brand ?? (board === null ? undefined : (kept.brand ?? undefined));
  if (given.brand !== undefined && implied !== undefined && given.brand !== implied) {
    return refuse('BRAND_MISMATCH', [given.board == null ? 'brand' : 'board']);
  }
  const brand = given.brand === undefined ? (implied ?? kept.brand) : given.brand;
  if (brand === kept.brand) return ok({ brand, board, names: { brand: kept.names.brand, board: boardName } });
  const named = found.brand ?? (brand === null ? undefined : await brands.getBrand(brand));
  if (named?.archived) return refuse('ARCHIVED', ['board']);
  return ok({ brand, board, names: { brand: named?.name ?? null, board: boardName } });
};

/** What a project stands under before anything was named. */
export const unbranded: Branding = { brand: null, board: null, names: { brand: null, board: null } };
