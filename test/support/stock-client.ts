import { createClient, type Client as SocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Client } from './client.ts';
import type { SocketWorld } from './socket-world.ts';

/**
 * The client of graphql-ws as it is published, which comes back at once whenever its line is lost. A frame that is none of
 * the protocol is no lost line: it would open a second one beside the first.
 */
export const stockClient = ({ gateway }: Pick<SocketWorld, 'gateway'>, { token }: Client): SocketClient =>
  createClient({
    url: gateway.url,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: async () => undefined,
    shouldRetry: (error) => !(error instanceof Error),
  });
