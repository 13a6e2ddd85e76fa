import type { Listener } from '../domain/subscriptions/listener.ts';
import { endConnection } from './end-connection.ts';
import { endOperation } from './end-operation.ts';
import type { Lease } from './lease.ts';
import { createOutbox } from './outbox.ts';
import type { ListeningSite, RealtimeParts } from './realtime-parts.ts';
import type { Telling } from './tell-listeners.ts';

/**
 * Sends what listeners are told of one event. Who is not there any more is forgotten; a line that takes nothing is ended,
 * so that its client comes back and goes on from where it was, and nobody waits for it.
 */
export const sendTellings = async (
  parts: Pick<RealtimeParts, 'sockets' | 'connections' | 'operations' | 'places' | 'siteOf' | 'logger'>,
  { site, lease }: { readonly site: ListeningSite; readonly lease: Lease },
  tellings: readonly Telling[],
): Promise<void> => {
  const outbox = createOutbox(parts);

  const send = async (listener: Listener, told: Telling['told']): Promise<void> => {
    if (told.kind === 'NOTHING') return;
    const { operation } = listener;
    await lease.keep();
    try {
      if (told.kind === 'OVER') await endOperation(parts, operation);
      const isThere =
        told.kind === 'TOLD' ? await outbox.next(operation, told.text) : await outbox.error(operation, told.errors);
      // Also where nothing is known of its operation any more: what is left of it is here.
      if (!isThere || told.kind === 'OVER') await site.subscriptions.remove(listener);
    } catch (error) {
      parts.logger.error('A line takes nothing and is ended', error);
      await parts.sockets.close(operation.connection);
      await endConnection(parts, operation.connection);
    }
  };

  await Promise.all(tellings.flatMap(({ listeners, told }) => listeners.map((listener) => send(listener, told))));
};
