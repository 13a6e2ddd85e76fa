import type { WebSocket } from 'ws';
import type { SocketHandler } from './invoke-socket-lambda.ts';
import { invokeSocketLambda } from './invoke-socket-lambda.ts';
import { type ConnectionFacts, disconnectEvent, messageEvent } from './socket-event.ts';
import type { SocketLimits } from './socket-limits.ts';

/** An open connection, as the management API reaches it. */
export interface SocketConnection {
  readonly facts: ConnectionFacts;
  readonly lastActiveAt: number;
  /** Sends a message to the client; false where the connection has ended. */
  send(message: Buffer): boolean;
  /** Ends the connection. There is no choice of code: the gateway says 1000 whatever the reason. */
  close(): void;
}

/** What connections are run by; `chance` gives 0 up to 1. */
export interface SocketConditions {
  readonly handler: SocketHandler;
  readonly limits: SocketLimits;
  readonly chance: () => number;
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Runs a connection until it ends. Each message starts an invocation of its own at once, and nothing holds these in
 * the order in which the messages came. `ended` is called once, before the Lambda is told.
 */
export const runConnection = (
  socket: WebSocket,
  facts: ConnectionFacts,
  { handler, limits, chance }: SocketConditions,
  ended: () => void,
): SocketConnection => {
  let lastActiveAt = Date.now();
  const end = () => socket.close(1000);
  const life = setTimeout(end, limits.life);
  let idle = setTimeout(end, limits.idle);
  const active = () => {
    lastActiveAt = Date.now();
    clearTimeout(idle);
    idle = setTimeout(end, limits.idle);
  };

  const invoke = async (body: string): Promise<void> => {
    for (let turns = Math.floor(chance() * 4); turns > 0; turns -= 1) await turn();
    const event = messageEvent(body, facts);
    try {
      await invokeSocketLambda(handler, event, limits.timeout);
    } catch (error) {
      const { connectionId, requestContext } = { ...facts, ...event };
      const isLate = error instanceof Error && error.message === 'Endpoint request timed out';
      const message = isLate ? error.message : 'Internal server error';
      socket.send(JSON.stringify({ message, connectionId, requestId: requestContext.requestId }));
    }
  };

  socket.on('message', (data: Buffer) => {
    // What comes after a frame that was too long is not looked at any more.
    if (socket.readyState !== socket.OPEN) return;
    active();
    if (data.length > limits.message) socket.close(1009);
    else void invoke(data.toString('utf8'));
  });
  // A client that breaks RFC 6455, or a line that broke: the end follows by itself.
  socket.on('error', () => undefined);
  socket.on('close', (code, reason) => {
    clearTimeout(life);
    clearTimeout(idle);
    ended();
    if (chance() < limits.untold) return;
    invokeSocketLambda(handler, disconnectEvent(code, reason.toString(), facts), limits.timeout).catch(() => undefined);
  });

  return {
    facts,
    get lastActiveAt() {
      return lastActiveAt;
    },
    send(message) {
      if (socket.readyState !== socket.OPEN) return false;
      active();
      socket.send(message.toString('utf8'));
      return true;
    },
    close: end,
  };
};
