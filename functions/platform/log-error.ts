/** An error as a log may tell it: where it arose, what it is, and its message without anything that was quoted. */
interface LogError {
  readonly name: string;
  readonly message: string;
  readonly stack: readonly string[];
  readonly code?: string;
  readonly cause?: LogError;
}

const deepest = 5;

// Engines and AWS quote input in messages. People's words are Chinese, between double quotes, or long runs of digits.
const withhold = (message: string): string =>
  message
    .replaceAll(/"[^"]*"?/g, '"…"')
    .replaceAll(/[^\x20-\x7e…]+/g, '…')
    .replaceAll(/\d[\d -]{5,}\d/g, '…')
    .slice(0, 500);

const framesOf = (stack = ''): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));

const nameOf = (value: unknown): string => (typeof value === 'string' && /^\w{1,64}$/.test(value) ? value : 'Error');

/** Takes from an error only what {@link LogError} names: AWS errors carry whole items (an old image) as properties. */
export const logError = (error: unknown, depth = 0): LogError => {
  if (!(error instanceof Error)) return { name: 'NotAnError', message: typeof error, stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? nameOf(error.code) : undefined;
  return {
    name: nameOf(error.name),
    message: withhold(error.message),
    stack: framesOf(error.stack),
    ...(code && { code }),
    ...(error.cause instanceof Error && depth < deepest && { cause: logError(error.cause, depth + 1) }),
  };
};
