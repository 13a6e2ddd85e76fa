import type { Outcome } from '../domain/command.ts';
import type { Failure } from '../domain/failure.ts';
import type { FailureCode } from '../domain/failures.ts';
import type { Result } from '../domain/result.ts';
import type { Context } from './context.ts';
import { payload } from './payload.ts';

/** A resolver of commands whose payload is, in one field, the entity as it is now: `acting('need')(closeNeed)`. */
export const acting =
  <F extends string>(field: F) =>
  <I, E>(act: (desk: Context['desk'], input: I) => Promise<Result<Outcome<E>, Failure<FailureCode>>>) =>
  async (_source: unknown, { input }: { readonly input: I }, context: Context) =>
    payload(context, await act(context.desk, input), ({ entity }) => ({ [field]: entity }) as Record<F, E | undefined>);
