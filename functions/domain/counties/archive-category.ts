import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Category } from './catalogue.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';

interface ArchiveCategoryInput extends CommandInput {
  readonly code: string;
  readonly version: number;
}

/** Takes a category out of use: needs keep it, new ones cannot take it. */
export const archiveCategory = (
  { counties, commands }: CountyDesk,
  input: ArchiveCategoryInput,
): Promise<Result<Outcome<Category>, CountyFailure<'archiveCategory'>>> =>
  commands.run(
    { operation: 'archiveCategory', idempotencyKey: input.idempotencyKey, input },
    { category: counties.category(input.code) },
    ({ category }) => {
      if (!category) return refuse('NOT_FOUND', ['code']);
      if (category.version !== input.version) return conflict(category.version);
      const after: Category = { ...category, archived: true, version: category.version + 1 };
      const event = { type: 'category.archived', data: { code: category.code } } as const;
      return ok({ entity: after, writes: counties.saveCategory(category, after, event) });
    },
    ({ category }) => category,
  );
