import type { Api } from '../../access/api.ts';
import type { DemoBrand } from '../demo-programme.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Known {
  readonly brands: { readonly nodes: readonly (Named & { readonly boards: { readonly nodes: readonly Named[] } })[] };
}

const document = '{ brands(first: 50) { nodes { id name boards(first: 50) { nodes { id name } } } } }';

const idsByName = (all: readonly Named[]): Map<string, string> => new Map(all.map(({ id, name }) => [name, id]));

/** Makes the brands and service boards that are not there yet; answers the boards' ids by their names. */
export const setUpBrands = async (admin: Api, brands: readonly DemoBrand[]): Promise<ReadonlyMap<string, string>> => {
  const known = (await admin.ask<Known>(document)).brands.nodes;
  const ids = idsByName(known);
  const boards = idsByName(known.flatMap((brand) => brand.boards.nodes));
  for (const [order, { umbrella, boards: planned, ...look }] of brands.entries()) {
    const above = umbrella === null ? null : ids.get(umbrella);
    const make = () =>
      admin.act<{ readonly brand: Named }>('createBrand', { ...look, umbrella: above, order }, 'brand { id }');
    const brand = ids.get(look.name) ?? (await make()).brand.id;
    ids.set(look.name, brand);
    for (const [place, board] of planned.entries()) {
      if (boards.has(board.name)) continue;
      const input = { brand, ...board, order: place };
      const made = await admin.act<{ readonly board: Named }>('createBoard', input, 'board { id }');
      boards.set(board.name, made.board.id);
    }
  }
  return boards;
};
