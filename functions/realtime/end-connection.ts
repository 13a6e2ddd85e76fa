import type { Caller } from '../domain/subscriptions/connection.ts';
import type { RealtimeParts } from './realtime-parts.ts';

/** Under what a viewer's places for connections are counted; undefined where nobody is known. */
export const placeHolder = (caller: Caller | undefined): string | undefined =>
  caller?.kind === 'member' ? `${caller.owner}-${caller.digest}` : undefined;

/** Tidies up after a connection that has ended; it may be done twice, or by two at once. */
export const endConnection = async (
  { connections, places, siteOf }: Pick<RealtimeParts, 'connections' | 'places' | 'siteOf'>,
  connection: string,
): Promise<void> => {
  const { introduction, operations } = await connections.end(connection);
  for (const { run, listening } of operations) {
    if (!listening) continue;
    const { subscriptions } = await siteOf(listening.owner);
    await subscriptions.remove({ operation: run, topics: listening.topics });
  }
  // Last, for it is from here that whoever comes after a failure learns where somebody still listens.
  await connections.forget(connection);
  const holder = placeHolder(introduction?.caller);
  if (holder) await places.leave(holder, connection);
};
