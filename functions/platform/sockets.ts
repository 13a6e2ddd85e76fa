import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  GoneException,
  PayloadTooLargeException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import { shared } from './aws-clients.ts';

/** The open sockets of a WebSocket API, by their connections' ids. */
export interface Sockets {
  /** Sends a text; `GONE` where nobody is there any more, `TOO_LARGE` above 128 KB. */
  post(connection: string, text: string): Promise<'SENT' | 'GONE' | 'TOO_LARGE'>;
  /** Ends a connection, always with code 1000; nothing happens where it has ended. */
  close(connection: string): Promise<void>;
  isOpen(connection: string): Promise<boolean>;
}

/** A post that hangs holds up whoever waits for the same event: some 6 s in all. */
const requestTimeout = 2_000;
const maxAttempts = 2;

const whereGone =
  <T>(value: T) =>
  (error: unknown): T => {
    if (error instanceof GoneException) return value;
    throw error;
  };

/** Reaches sockets through API Gateway's management API; `endpoint` is its URL with the stage. */
export const createSockets = (options: { readonly endpoint: string; readonly region: string }): Sockets => {
  const client = new ApiGatewayManagementApiClient({
    ...shared,
    ...options,
    maxAttempts,
    requestHandler: { ...shared.requestHandler, requestTimeout },
  });
  return {
    async post(ConnectionId, Data) {
      try {
        await client.send(new PostToConnectionCommand({ ConnectionId, Data }));
        return 'SENT';
      } catch (error) {
        if (error instanceof PayloadTooLargeException) return 'TOO_LARGE';
        return whereGone('GONE' as const)(error);
      }
    },
    async close(ConnectionId) {
      await client.send(new DeleteConnectionCommand({ ConnectionId })).catch(whereGone(undefined));
    },
    isOpen: (ConnectionId) =>
      client.send(new GetConnectionCommand({ ConnectionId })).then(() => true, whereGone(false)),
  };
};
