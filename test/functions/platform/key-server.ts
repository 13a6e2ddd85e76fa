import type { JSONWebKeySet } from 'jose';
import { type LoopbackService, startLoopbackService } from './loopback-service.ts';

/** An issuer's key document, over HTTP, that can be exchanged, break and be counted. */
export interface KeyServer {
  readonly uri: string;
  /** How often the keys were fetched. */
  fetches(): number;
  publish(keys: JSONWebKeySet['keys']): void;
  /** Publishes a document that may be no key set at all. */
  answerWith(document: object): void;
  /** Answers 503 until something is published again. */
  fail(): void;
  close(): Promise<void>;
}

/** Publishes no key until told otherwise. */
export const startKeyServer = async (): Promise<KeyServer> => {
  const service: LoopbackService = await startLoopbackService();
  const answerWith = (document: object) => service.answerWith(() => ({ body: document }));
  answerWith({ keys: [] });
  return {
    uri: `${service.url}/jwks`,
    fetches: () => service.requests.length,
    publish: (keys) => answerWith({ keys }),
    answerWith,
    fail: () => service.answerWith(() => ({ status: 503, body: {} })),
    close: service.close,
  };
};
