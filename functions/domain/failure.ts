import { fail, type Result } from './result.ts';

/**
 * One way to say no. `code` is stable and public; `field` is the path in the input that it concerns;
 * `params` fill the message's blanks and hold numbers, codes and dates, never a person's words.
 */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly field?: readonly string[];
  readonly params?: Readonly<Record<string, string | number>>;
  /** What else is wrong: a form tells all of it at once. */
  readonly also?: readonly Failure<Code>[];
}

/** A refusal ready to be returned by a use case. */
export const refuse = <const Code extends string>(
  code: Code,
  field?: readonly string[],
  params?: Failure['params'],
): { readonly ok: false; readonly failure: Failure<Code> } =>
  fail({ code, ...(field && { field }), ...(params && { params }) });

/** Refuses for several reasons at once, the first of them first; undefined where there is none. */
export const refuseAll = <Code extends string>([first, ...also]: readonly Failure<Code>[]) =>
  first && fail({ ...first, ...(also.length > 0 && { also }) });

/** Refuses what was decided on a version that is no longer there; the client learns which one is. */
export const conflict = (currentVersion: number) => refuse('CONFLICT', ['version'], { currentVersion });

type FailureIn<R> = R extends { readonly ok: false; readonly failure: infer F } ? F : never;

/** What was refused of several checks, in their order; a check that found nothing to refuse may also be undefined. */
export const failuresOf = <R extends readonly (Result<unknown, Failure> | undefined)[]>(
  ...checked: R
): readonly FailureIn<R[number]>[] =>
  checked.flatMap((result) => (result && !result.ok ? [result.failure as FailureIn<R[number]>] : []));
