import { isCode } from '../code.ts';
import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { type Criterion, criteriaAtMost } from './evaluation.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';

interface DefineCriterionInput extends CommandInput {
  readonly code: string;
  readonly label: string;
  readonly weight: number;
  /** The version seen, to change a criterion; absent to make one. */
  readonly version?: number | null | undefined;
}

const weights = { from: 1, to: 100 };

/** Makes a criterion, or gives one another label or weight; an archived one comes back. What was scored stays as it is. */
export const defineCriterion = async (
  { projects, commands, viewer }: ProjectDesk,
  input: DefineCriterionInput,
): Promise<Result<Outcome<Criterion>, ProjectFailure<'defineCriterion'>>> => {
  const { code, weight } = input;
  if (!isCode(code)) return refuse('BAD_CODE', ['code']);
  const outside = outOfRange(['weight'], weight, weights);
  if (outside) return outside;
  const label = checkText(['label'], input.label, 'name');
  if (!label.ok) return label;

  return commands.run(
    { operation: 'defineCriterion', idempotencyKey: input.idempotencyKey, input },
    { criterion: projects.criterion(code) },
    async ({ criterion }) => {
      const current = criterion?.version ?? 0;
      if (current !== (input.version ?? 0)) return conflict(current);
      // Two who add the last one at once may exceed the bound by one: it keeps evaluations short, nothing rests on it.
      const others = (await projects.listCriteriaInForce()).filter((other) => other.code !== code);
      if (others.length >= criteriaAtMost) return refuse('TOO_MANY_CRITERIA', undefined, { max: criteriaAtMost });
      const id = `${viewer.owner}-criterion-${code}`;
      const after: Criterion = { id, code, label: label.value, weight, archived: false, version: current + 1 };
      const event = { type: 'criterion.defined', data: { code, weight } } as const;
      return ok({ entity: after, writes: projects.saveCriterion(criterion, after, event) });
    },
    ({ criterion }) => criterion,
  );
};
