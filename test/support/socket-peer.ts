import { once } from 'node:events';
import { vi } from 'vitest';
import { WebSocket } from 'ws';
import type { SocketGateway } from '../../infra/local/socket-gateway/start-socket-gateway.ts';

/** A message as it came. */
// biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
export type Received = any;

/** Somebody who speaks the protocol by hand. */
export interface SocketPeer {
  readonly socket: WebSocket;
  /** The gateway's id of the connection. */
  readonly connection: string;
  readonly received: readonly Received[];
  send(message: object | string): void;
  /** The next message that was not taken yet. */
  next(): Promise<Received>;
  /** The code with which the connection ended. */
  readonly closed: Promise<number>;
  /** Says who it is of, and waits for the acknowledgement. */
  introduce(token?: string, more?: object): Promise<void>;
  /** Sends an operation. */
  ask(id: string, query: string, variables?: object, operationName?: string): void;
}

let peers = 0;

/** Opens a connection; nothing is said on it yet. Only with an `origin` it comes from a page, as a browser has it. */
export const openPeer = async (
  gateway: SocketGateway,
  protocol = 'graphql-transport-ws',
  origin?: string,
): Promise<SocketPeer> => {
  peers += 1;
  const userAgent = `peer-${peers}`;
  const socket = new WebSocket(gateway.url, protocol, {
    headers: { 'user-agent': userAgent },
    ...(origin && { origin }),
  });
  const received: Received[] = [];
  let taken = 0;
  socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString())));
  const { promise: closed, resolve: close } = Promise.withResolvers<number>();
  socket.on('close', close);
  await once(socket, 'open');
  const peer: SocketPeer = {
    connection: gateway.open.find((one) => one.userAgent === userAgent)?.connectionId ?? '',
    socket,
    received,
    closed,
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
    async next() {
      await vi.waitFor(() => {
        if (received.length <= taken) throw new Error(`Nothing came after ${JSON.stringify(received.slice(0, taken))}`);
      }, 20_000);
      taken += 1;
      return received[taken - 1];
    },
    async introduce(token, more = {}) {
      const payload = { ...(token && { authorization: `Bearer ${token}` }), ...more };
      peer.send({ type: 'connection_init', payload });
      const message = await peer.next();
      if (message.type !== 'connection_ack') throw new Error(JSON.stringify(message));
    },
    ask: (id, query, variables, operationName) =>
      peer.send({ id, type: 'subscribe', payload: { query, variables, operationName } }),
  };
  return peer;
};
