import { archiveBoard } from '../../../domain/brands/archive-board.ts';
import { archiveBrand } from '../../../domain/brands/archive-brand.ts';
import { createBoard } from '../../../domain/brands/create-board.ts';
import { createBrand } from '../../../domain/brands/create-brand.ts';
import { reviseBoard } from '../../../domain/brands/revise-board.ts';
import { reviseBrand } from '../../../domain/brands/revise-brand.ts';
import { acting } from '../../acting.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** What is done to brands and service boards. */
export const brandMutation = {
  createBrand: async (_source, { input }, context) =>
    payload(context, await createBrand(context.desk, input), async ({ id, entity }) => ({
      brand: entity ?? (await context.desk.brands.getBrand(id)),
    })),
  reviseBrand: acting('brand')(reviseBrand),
  archiveBrand: acting('brand')(archiveBrand),
  createBoard: async (_source, { input }, context) =>
    payload(context, await createBoard(context.desk, input), async ({ id, entity }) => ({
      board: entity ?? (await context.desk.brands.getBoard(id)),
    })),
  reviseBoard: acting('board')(reviseBoard),
  archiveBoard: acting('board')(archiveBoard),
} satisfies Partial<MutationResolvers>;
