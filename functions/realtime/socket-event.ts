/** What of an event of API Gateway's WebSocket API is looked at. */
export interface SocketEvent {
  /** Only with `$connect`. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly requestContext: {
    readonly routeKey: string;
    readonly connectionId: string;
    readonly requestId: string;
    readonly identity: { readonly sourceIp: string };
  };
  readonly body?: string;
}

/** What Lambda tells an invocation of itself. */
export interface Remaining {
  getRemainingTimeInMillis(): number;
}

/** A Lambda handler of API Gateway's WebSocket API: the answer matters for `$connect` only. */
export type SocketHandler = (
  event: SocketEvent,
  lambda: Remaining,
) => Promise<{ readonly statusCode: number; readonly headers?: Readonly<Record<string, string>> }>;
