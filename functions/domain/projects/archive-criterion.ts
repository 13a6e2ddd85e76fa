import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Criterion } from './evaluation.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';

interface ArchiveCriterionInput extends CommandInput {
  readonly code: string;
  readonly version: number;
}

/** Takes a criterion out of force: later evaluations go without it, earlier ones keep it. */
export const archiveCriterion = (
  { projects, commands }: ProjectDesk,
  input: ArchiveCriterionInput,
): Promise<Result<Outcome<Criterion>, ProjectFailure<'archiveCriterion'>>> =>
  commands.run(
    { operation: 'archiveCriterion', idempotencyKey: input.idempotencyKey, input },
    { criterion: projects.criterion(input.code) },
    ({ criterion }) => {
      if (!criterion) return refuse('NOT_FOUND', ['code']);
      if (criterion.version !== input.version) return conflict(criterion.version);
      const after: Criterion = { ...criterion, archived: true, version: criterion.version + 1 };
      const event = { type: 'criterion.archived', data: { code: criterion.code } } as const;
      return ok({ entity: after, writes: projects.saveCriterion(criterion, after, event) });
    },
    ({ criterion }) => criterion,
  );
