import type { SocketEvent } from './socket-event.ts';

/** What a Lambda behind the WebSocket API answers: only the answer to `$connect` means anything. */
export interface SocketResult {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A Lambda as the gateway calls it; the second argument is what Lambda itself tells an invocation. */
export type SocketHandler = (
  event: SocketEvent,
  lambda: { getRemainingTimeInMillis(): number },
) => Promise<SocketResult | undefined>;

/** Calls a Lambda; throws what it throws, and when it is late. */
export const invokeSocketLambda = async (
  handler: SocketHandler,
  event: SocketEvent,
  timeoutMs: number,
): Promise<SocketResult> => {
  const deadline = performance.now() + timeoutMs;
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('Endpoint request timed out')), timeoutMs);
  // What passes between the two processes is JSON: nothing else of an event, or of an answer, would survive.
  const passed = JSON.parse(JSON.stringify(event)) as SocketEvent;
  try {
    const lambda = { getRemainingTimeInMillis: () => Math.max(0, deadline - performance.now()) };
    return (await Promise.race([handler(passed, lambda), late.promise])) ?? {};
  } finally {
    clearTimeout(timer);
  }
};
