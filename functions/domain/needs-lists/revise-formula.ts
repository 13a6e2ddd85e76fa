import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import type { FocusGroup } from '../people/person.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import type { NeedsListFailure } from './failures.ts';
import { type Formula, formulaId, formulasAtMost, type Parts, partNames } from './formula.ts';
import type { NeedsListDesk } from './ports.ts';

interface ReviseFormulaInput extends CommandInput {
  /** The number of the newest formula seen. */
  readonly version: number;
  readonly weights: Parts<number>;
  readonly focusGroups: readonly FocusGroup[];
}

const weightRange = { from: 0, to: 100 };

/** Makes the county's next formula. Lists that were computed stay as they are: each version holds the formula that it used. */
export const reviseFormula = async (
  { viewer, commands, needsLists }: NeedsListDesk,
  input: ReviseFormulaInput,
): Promise<Result<Outcome<Formula & { readonly version: number }>, NeedsListFailure<'reviseFormula'>>> => {
  const { version, weights } = input;
  for (const part of partNames) {
    const outside = outOfRange(['weights', part], weights[part], weightRange);
    if (outside) return outside;
  }
  if (partNames.reduce((sum, part) => sum + weights[part], 0) !== 100) return refuse('BAD_WEIGHTS', ['weights']);
  const number = version + 1;
  const { votes, support, urgency, focus } = weights;
  const formula: Formula & { readonly version: number } = {
    id: formulaId(viewer.owner, number),
    version: number,
    number,
    weights: { votes, support, urgency, focus },
    focusGroups: [...new Set(input.focusGroups)],
  };

  return commands.run(
    { operation: 'reviseFormula', idempotencyKey: input.idempotencyKey, input },
    { seen: needsLists.formula(version), next: needsLists.formula(number) },
    async ({ seen, next }) => {
      // Of the formula that is built in there is no item.
      if (next || (version !== 1 && !seen)) {
        const [newest] = await needsLists.listFormulas();
        return conflict(newest?.number ?? 1);
      }
      if (number > formulasAtMost) return refuse('TOO_MANY_FORMULAS', undefined, { max: formulasAtMost });
      const event = { type: 'formula.revised', data: { number, ...formula.weights } } as const;
      return ok({ entity: formula, writes: needsLists.addFormula(formula, event) });
    },
    () => formula,
  );
};
