import type { SocketHandler } from '../socket-gateway/invoke-socket-lambda.ts';

/** λ realtime as it is deployed; its environment has to stand before this is called. */
export const loadSocketHandler = async (): Promise<SocketHandler> =>
  (await import('../../../functions/handlers/realtime.ts')).handler;
