import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { startLoopbackServer } from '../../../infra/local/loopback-server.ts';

/** One request as it came over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The client's port: equal for two requests of one connection. */
  readonly port: number;
}

/** A JSON answer when the body is an object, else the text as it is. */
export interface WireAnswer {
  readonly status?: number;
  readonly body: string | object;
}

/** A service of this machine that the real clients talk to; it notes every request. */
export interface LoopbackService {
  readonly url: string;
  readonly requests: readonly WireRequest[];
  /** Exchanges what is answered from now on. */
  answerWith(answer: (request: WireRequest) => WireAnswer | Promise<WireAnswer>): void;
  close(): Promise<void>;
}

/** Answers 500 until told otherwise. */
export const startLoopbackService = async (): Promise<LoopbackService> => {
  const requests: WireRequest[] = [];
  let answer: (request: WireRequest) => WireAnswer | Promise<WireAnswer> = () => ({ status: 500, body: {} });
  const { url, close } = await startLoopbackServer(0, async (incoming, outgoing) => {
    const request = {
      method: incoming.method ?? '',
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: await text(incoming),
      port: incoming.socket.remotePort ?? 0,
    };
    requests.push(request);
    const { status = 200, body } = await answer(request);
    const json = typeof body !== 'string';
    outgoing.writeHead(status, { 'content-type': json ? 'application/x-amz-json-1.1' : 'text/xml' });
    outgoing.end(json ? JSON.stringify(body) : body);
  });
  return {
    url,
    close,
    requests,
    answerWith: (next) => {
      answer = next;
    },
  };
};
