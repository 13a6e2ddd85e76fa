import { randomBytes } from 'node:crypto';
import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { startLoopbackServer } from '../loopback-server.ts';
import { invokeSocketLambda, type SocketHandler, type SocketResult } from './invoke-socket-lambda.ts';
import { manageConnections } from './management-api.ts';
import { runConnection, type SocketConnection } from './socket-connection.ts';
import { type ConnectionFacts, connectEvent } from './socket-event.ts';
import { type SocketLimits, socketLimits } from './socket-limits.ts';
import { watchFrames } from './watch-frames.ts';

/** `chance` decides the order of invocations and which ends are not told: from a seed, where a test must come again. */
export interface SocketGatewayOptions {
  readonly handler: SocketHandler;
  readonly port?: number;
  readonly limits?: Partial<SocketLimits>;
  readonly chance?: () => number;
}

/** The WebSocket API of this machine. */
export interface SocketGateway {
  /** `ws://127.0.0.1:<port>`, for clients. */
  readonly url: string;
  /** Where the management API listens, for Lambdas. */
  readonly management: string;
  /** All open connections, the oldest first. */
  readonly open: readonly ConnectionFacts[];
  /** Breaks a connection without a closing handshake, as a line does that is cut. */
  cut(connectionId: string): void;
  close(): Promise<void>;
}

const refuse = (socket: Duplex, status: number): void => {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

const factsOf = (request: IncomingMessage): ConnectionFacts => ({
  // As long as AWS makes them, and of the same alphabet.
  connectionId: randomBytes(11).toString('base64'),
  connectedAt: Date.now(),
  sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
  userAgent: request.headers['user-agent'] ?? '',
  domainName: request.headers.host ?? 'localhost',
});

const protocolOf = ({ headers = {} }: SocketResult): string | false =>
  Object.entries(headers).find(([name]) => name.toLowerCase() === 'sec-websocket-protocol')?.[1] ?? false;

/**
 * API Gateway's WebSocket API on one machine: the Lambda decides on `$connect` (any status but 2xx refuses the
 * upgrade with it, a fault is 502) and names the subprotocol; then an invocation a message, without order.
 */
export const startSocketGateway = async (options: SocketGatewayOptions): Promise<SocketGateway> => {
  const { handler, port = 0, chance = Math.random } = options;
  const limits = { ...socketLimits(), ...options.limits };
  const connections = new Map<string, { readonly connection: SocketConnection; readonly socket: WebSocket }>();
  const protocols = new WeakMap<IncomingMessage, string | false>();
  const upgrades = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    handleProtocols: (_, request) => protocols.get(request) ?? false,
  });

  const accept = async (request: IncomingMessage, line: Duplex, head: Buffer): Promise<void> => {
    const facts = factsOf(request);
    const failed = (): SocketResult => ({ statusCode: 502 });
    const decided = await invokeSocketLambda(handler, connectEvent(request, facts), limits.timeout).catch(failed);
    const { statusCode = 200 } = decided;
    if (statusCode < 200 || statusCode > 299) return refuse(line, statusCode);
    protocols.set(request, protocolOf(decided));
    upgrades.handleUpgrade(request, line, head, (socket) => {
      const { connectionId } = facts;
      const ended = () => connections.delete(connectionId);
      const connection = runConnection(socket, facts, { handler, limits, chance }, ended);
      connections.set(connectionId, { connection, socket });
      watchFrames(line, head, limits.frame, () => socket.close(1009));
    });
  };

  const manage = manageConnections((id) => connections.get(id)?.connection, limits.message);
  const server = await startLoopbackServer(
    port,
    (request, response) => {
      manage(request, response).catch(() => response.destroy());
    },
    (request, line, head) => {
      line.on('error', () => undefined);
      accept(request, line, head).catch(() => line.destroy());
    },
  );
  const cut = (connectionId: string) => connections.get(connectionId)?.socket.terminate();
  return {
    url: server.url.replace('http', 'ws'),
    management: server.url,
    get open() {
      return [...connections.values()].map(({ connection }) => connection.facts);
    },
    cut,
    async close() {
      for (const connectionId of connections.keys()) cut(connectionId);
      await server.close();
    },
  };
};
