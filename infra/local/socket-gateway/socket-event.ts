import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is known of a connection from its beginning to its end. */
export interface ConnectionFacts {
  readonly connectionId: string;
  readonly connectedAt: number;
  readonly sourceIp: string;
  readonly userAgent: string;
  /** Host and port under which the client reached the gateway. */
  readonly domainName: string;
}

/** An event of API Gateway's WebSocket API, as far as the documentation promises its parts. */
export interface SocketEvent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
  readonly queryStringParameters?: Readonly<Record<string, string>>;
  readonly requestContext: {
    readonly routeKey: '$connect' | '$default' | '$disconnect';
    readonly eventType: 'CONNECT' | 'MESSAGE' | 'DISCONNECT';
    readonly messageDirection: 'IN';
    readonly messageId?: string;
    readonly connectionId: string;
    readonly connectedAt: number;
    readonly requestId: string;
    readonly extendedRequestId: string;
    readonly requestTime: string;
    readonly requestTimeEpoch: number;
    readonly stage: string;
    readonly apiId: string;
    readonly domainName: string;
    readonly identity: { readonly sourceIp: string; readonly userAgent: string };
    readonly disconnectStatusCode?: number;
    readonly disconnectReason?: string;
  };
  readonly body?: string;
  readonly isBase64Encoded: boolean;
}

const contextOf = (
  { connectionId, connectedAt, domainName, sourceIp, userAgent }: ConnectionFacts,
  routeKey: SocketEvent['requestContext']['routeKey'],
  eventType: SocketEvent['requestContext']['eventType'],
): SocketEvent['requestContext'] => {
  const now = new Date();
  const requestId = randomUUID();
  return {
    routeKey,
    eventType,
    messageDirection: 'IN',
    connectionId,
    connectedAt,
    requestId,
    extendedRequestId: requestId,
    requestTime: now.toISOString(),
    requestTimeEpoch: now.getTime(),
    stage: 'local',
    apiId: 'local',
    domainName,
    identity: { sourceIp, userAgent },
  };
};

/** The upgrade request: the only event that carries headers which the client chose. Their names come as they were sent. */
export const connectEvent = (request: IncomingMessage, facts: ConnectionFacts): SocketEvent => {
  const sent = new Map<string, string[]>();
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const [name = '', value = ''] = request.rawHeaders.slice(at, at + 2);
    sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  return {
    headers: Object.fromEntries([...sent].map(([name, values]) => [name, values.at(-1) ?? ''])),
    multiValueHeaders: Object.fromEntries(sent),
    ...(searchParams.size > 0 && { queryStringParameters: Object.fromEntries(searchParams) }),
    requestContext: contextOf(facts, '$connect', 'CONNECT'),
    isBase64Encoded: false,
  };
};

/** One text message of a client; the gateway hands binary ones on as text as well. */
export const messageEvent = (body: string, facts: ConnectionFacts): SocketEvent => ({
  requestContext: { ...contextOf(facts, '$default', 'MESSAGE'), messageId: randomUUID() },
  body,
  isBase64Encoded: false,
});

/** That a connection has ended, by whoever ended it. */
export const disconnectEvent = (code: number, reason: string, facts: ConnectionFacts): SocketEvent => ({
  headers: { Host: facts.domainName },
  requestContext: {
    ...contextOf(facts, '$disconnect', 'DISCONNECT'),
    disconnectStatusCode: code,
    disconnectReason: reason,
  },
  isBase64Encoded: false,
});
