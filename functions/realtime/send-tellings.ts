import type { Listener } from '../domain/subscriptions/listener.ts';
import { endConnection } from './end-connection.ts';
import { endOperation } from './end-operation.ts';
import type { Lease } from './lease.ts';
import { createOutbox } from './outbox.ts';
import type { RealtimeParts } from './realtime-parts.ts';
import type { Telling } from './tell-listeners.ts';

/**
 * Sends what listeners are told of one event. Who is not there any more is forgotten; a line that takes nothing is ended,
 * so that its client comes back and goes on from where it was, and nobody waits for it.
 */
export const sendTellings = async (
  parts: Pick<RealtimeParts, 'sockets' | 'connections' | 'operations' | 'places' | 'siteOf' | 'logger'>,
  lease: Lease,
  tellings: readonly Telling[],
): Promise<void> => {
  const outbox = createOutbox(parts);

  const send = async ({ operation }: Listener, told: Telling['told']): Promise<void> => {
    if (told.kind === 'NOTHING') return;
    await lease.keep();
    try {
      if (told.kind === 'TOLD') await outbox.next(operation, told.text);
      else {
        await endOperation(parts, operation);
        await outbox.error(operation, told.errors);
      }
    } catch (error) {
      parts.logger.error('A line takes nothing and is ended', error);
      await parts.sockets.close(operation.connection);
      await endConnection(parts, operation.connection);
    }
  };

  await Promise.all(tellings.flatMap(({ listeners, told }) => listeners.map((listener) => send(listener, told))));
};
