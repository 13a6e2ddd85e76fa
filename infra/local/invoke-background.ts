/** A Lambda that no request waits for, as what wakes it calls it. */
export type BackgroundHandler<E, R> = (
  event: E,
  context: { readonly getRemainingTimeInMillis: () => number },
) => Promise<R>;

/** A minute, as it is deployed. */
const timeoutMs = 60_000;

/**
 * Calls a Lambda with a copy of the event, as JSON would make one; rejects when it throws or is late. When everything is to
 * end, it is told that its time is up.
 */
export const invokeBackground = async <E, R>(
  handler: BackgroundHandler<E, R>,
  event: E,
  end?: AbortSignal,
): Promise<R> => {
  const begun = performance.now();
  const late = Promise.withResolvers<R>();
  const timer = setTimeout(() => late.reject(new Error('The Lambda timed out')), timeoutMs);
  const context = { getRemainingTimeInMillis: () => (end?.aborted ? 0 : timeoutMs - (performance.now() - begun)) };
  try {
    return await Promise.race([handler(JSON.parse(JSON.stringify(event)), context), late.promise]);
  } finally {
    clearTimeout(timer);
  }
};
