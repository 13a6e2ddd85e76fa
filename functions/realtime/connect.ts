import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import type { DoorParts } from './realtime-parts.ts';
import type { SocketEvent, SocketHandler } from './socket-event.ts';

const headerOf = ({ headers = {} }: SocketEvent, name: string): string | undefined =>
  Object.entries(headers).find(([given]) => given.toLowerCase() === name)?.[1];

const speaks = (protocols: string): boolean =>
  protocols
    .split(',')
    .map((one) => one.trim())
    .includes(GRAPHQL_TRANSPORT_WS_PROTOCOL);

/**
 * Lets a connection begin: from a page that may come here, if a browser says where it comes from, and in the one
 * protocol that is spoken. Whose it is comes with its first message: a token in an address would stand in logs.
 */
export const connect = async ({ origins, connections }: DoorParts, event: SocketEvent): ReturnType<SocketHandler> => {
  const origin = headerOf(event, 'origin');
  if (origin !== undefined && !origins.includes('*') && !origins.includes(origin)) return { statusCode: 403 };
  if (!speaks(headerOf(event, 'sec-websocket-protocol') ?? '')) return { statusCode: 400 };
  await connections.open(event.requestContext.connectionId);
  return { statusCode: 200, headers: { 'Sec-WebSocket-Protocol': GRAPHQL_TRANSPORT_WS_PROTOCOL } };
};
