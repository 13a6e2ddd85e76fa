import { showBrands } from '../../../domain/brands/show-brands.ts';
import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

/** What is asked of brands and service boards. */
export const brandQuery: Pick<QueryResolvers, 'brand' | 'board' | 'brands' | 'publicBrands'> = {
  brand: (_source, { id }, { desk }) => desk.brands.getBrand(id),
  board: (_source, { id }, { desk }) => desk.brands.getBoard(id),
  brands: async (_source, page, { desk }) => connection(await desk.brands.listBrands(page)),
  publicBrands: async (_source, { county }, context) => showBrands(await context.publicOf(county)),
};
