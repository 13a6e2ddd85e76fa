import type { OperationRef } from '../domain/subscriptions/connection.ts';
import type { RealtimeParts } from './realtime-parts.ts';

/** `complete` of a client: whatever runs or listens under this id is heard no more, though it may come only after this. */
export const endOperation = async (
  { operations, siteOf }: Pick<RealtimeParts, 'operations' | 'siteOf'>,
  operation: OperationRef,
): Promise<void> => {
  const ended = await operations.end(operation);
  if (!ended) return;
  const { run, listening } = ended;
  if (listening) {
    const { subscriptions } = await siteOf(listening.owner);
    await subscriptions.remove({ operation: run, topics: listening.topics });
  }
  await operations.release(run);
};
