import type { Failure } from '../domain/failure.ts';
import type { FailureCode } from '../domain/failures.ts';
import type { Result } from '../domain/result.ts';
import type { Context } from './context.ts';
import { messageOf } from './messages.ts';

/** A refusal as a payload's `userErrors` tell it; the log learns its code and nothing else. */
export const userError = (
  failure: Failure<FailureCode>,
  { language, logger, requestId }: Pick<Context, 'language' | 'logger' | 'requestId'>,
) => {
  logger.info('A command was refused', { requestId, code: failure.code });
  return {
    code: failure.code,
    field: failure.field ?? [],
    message: messageOf(failure, language),
    currentVersion: failure.code === 'CONFLICT' ? Number(failure.params?.['currentVersion']) : null,
  };
};

const allOf = (failure: Failure<FailureCode>) => [failure, ...(failure.also ?? [])];

/** A mutation's payload: what was done, or why not. */
export const payload = async <T, P extends object>(
  context: Context,
  result: Result<T, Failure<FailureCode>>,
  done: (value: T) => P | Promise<P>,
): Promise<Partial<P> & { userErrors: ReturnType<typeof userError>[] }> =>
  result.ok
    ? { ...(await done(result.value)), userErrors: [] }
    : ({ userErrors: allOf(result.failure).map((failure) => userError(failure, context)) } as unknown as Partial<P> & {
        userErrors: ReturnType<typeof userError>[];
      });
