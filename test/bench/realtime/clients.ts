import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Listeners on a server, so many to a connection that each connection carries a hundred. */
export interface Audience {
  /** Resolves when so many more messages have come as there are listeners. */
  heard(messages: number): Promise<void>;
  close(): void;
}

const aConnection = 100;

/** So many begin to listen at once. */
const atOnce = 10;

const open = async (url: string, token: string | undefined, heard: (type: string) => void): Promise<WebSocket> => {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  await once(socket, 'open');
  const acknowledged = Promise.withResolvers<void>();
  socket.on('message', (data: Buffer) => {
    const { type } = JSON.parse(data.toString()) as { type: string };
    if (type === 'connection_ack') acknowledged.resolve();
    else heard(type);
  });
  const payload = token === undefined ? {} : { authorization: `Bearer ${token}` };
  socket.send(JSON.stringify({ type: 'connection_init', payload }));
  await acknowledged.promise;
  return socket;
};

/** Lets so many listen to one document; `listening` waits until so many do. */
export const gather = async (
  url: string,
  token: string | undefined,
  query: string,
  listeners: number,
  listening: (count: number) => Promise<void>,
): Promise<Audience> => {
  let told = 0;
  let wanted = { count: Number.POSITIVE_INFINITY, done: (): void => undefined };
  const sockets = await Promise.all(
    Array.from({ length: Math.ceil(listeners / aConnection) }, () =>
      open(url, token, (type) => {
        if (type === 'error') throw new Error('A listener was refused');
        told += type === 'next' ? 1 : 0;
        if (told >= wanted.count) wanted.done();
      }),
    ),
  );
  for (let id = 0; id < listeners; id += 1) {
    // Each is an invocation, and all of them are in this one process.
    if (id % atOnce === 0) await listening(id);
    const message = { id: String(id), type: 'subscribe', payload: { query } };
    sockets[Math.floor(id / aConnection)]?.send(JSON.stringify(message));
  }
  await listening(listeners);
  return {
    heard: (messages) =>
      new Promise((resolve) => {
        const count = told + messages;
        wanted = { count, done: resolve };
      }),
    close: () => {
      for (const socket of sockets) socket.terminate();
    },
  };
};
