import { connection } from '../../connection.ts';
import type { BrandResolvers, ServiceBoardResolvers } from '../../generated/types.ts';

/** What stands above and below a brand, read only where it is asked for. */
export const brand: BrandResolvers = {
  umbrella: ({ umbrella }, _args, { desk }) => (umbrella === null ? null : desk.brands.nearBrand(umbrella)),
  boards: async ({ id }, page, { desk }) => connection(await desk.brands.listBoards(id, page)),
};

/** The brand that a board is of. */
export const serviceBoard: ServiceBoardResolvers = {
  brand: ({ brand: id }, _args, { desk }) => desk.brands.nearBrand(id),
};
