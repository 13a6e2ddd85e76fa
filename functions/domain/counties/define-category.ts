import { isCode } from '../code.ts';
import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { Category } from './catalogue.ts';
import type { CountyFailure } from './failures.ts';
import type { CountyDesk } from './ports.ts';

interface DefineCategoryInput extends CommandInput {
  readonly code: string;
  readonly label: string;
  readonly serviceLevelDays: number;
  /** The version seen, to change a category; absent to make one. */
  readonly version?: number | null | undefined;
}

/** Makes a category, or gives one another label or service level; an archived one comes back. */
export const defineCategory = async (
  { counties, commands, viewer }: CountyDesk,
  input: DefineCategoryInput,
): Promise<Result<Outcome<Category>, CountyFailure<'defineCategory'>>> => {
  const { code, serviceLevelDays } = input;
  if (!isCode(code)) return refuse('BAD_CODE', ['code']);
  const outside = outOfRange(['serviceLevelDays'], serviceLevelDays, { from: 1, to: 120 });
  if (outside) return outside;
  const label = checkText(['label'], input.label, 'name');
  if (!label.ok) return label;

  return commands.run(
    { operation: 'defineCategory', idempotencyKey: input.idempotencyKey, input },
    { category: counties.category(code) },
    ({ category }) => {
      const current = category?.version ?? 0;
      if (current !== (input.version ?? 0)) return conflict(current);
      const id = `${viewer.owner}-category-${code}`;
      const after: Category = { id, code, label: label.value, serviceLevelDays, archived: false, version: current + 1 };
      const event = { type: 'category.defined', data: { code, serviceLevelDays } } as const;
      return ok({ entity: after, writes: counties.saveCategory(category, after, event) });
    },
    ({ category }) => category,
  );
};
