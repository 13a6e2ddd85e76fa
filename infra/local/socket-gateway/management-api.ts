import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SocketConnection } from './socket-connection.ts';

const answer = (response: ServerResponse, status: number, body?: object, errorType?: string): void => {
  const headers = {
    ...(body && { 'content-type': 'application/json' }),
    ...(errorType && { 'x-amzn-errortype': errorType }),
  };
  response.writeHead(status, headers).end(body && JSON.stringify(body));
};

const readAll = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const iso = (time: number) => new Date(time).toISOString();

const about = ({ facts, lastActiveAt }: SocketConnection) => ({
  connectedAt: iso(facts.connectedAt),
  identity: { sourceIp: facts.sourceIp, userAgent: facts.userAgent },
  lastActiveAt: iso(lastActiveAt),
});

/**
 * API Gateway's management API of open connections, under any stage: POST sends to one, GET tells of it, DELETE ends
 * it. 410 for a connection that is not there, 413 for a message longer than the gateway carries.
 */
export const manageConnections =
  (find: (connectionId: string) => SocketConnection | undefined, longest: number) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = /^(?:\/[\w-]+)?\/@connections\/([^/?]+)$/.exec(request.url ?? '')?.[1];
    if (id === undefined) return answer(response, 403, { message: 'Forbidden' }, 'ForbiddenException');
    const body = await readAll(request);
    const connection = find(decodeURIComponent(id));
    const gone = () => answer(response, 410, undefined, 'GoneException');
    if (request.method === 'POST') {
      if (body.length > longest) return answer(response, 413, { message: 'Too long' }, 'PayloadTooLargeException');
      return connection?.send(body) ? answer(response, 200) : gone();
    }
    if (!connection) return gone();
    if (request.method === 'GET') return answer(response, 200, about(connection));
    if (request.method !== 'DELETE') return answer(response, 403, { message: 'Forbidden' }, 'ForbiddenException');
    connection.close();
    return answer(response, 204);
  };
