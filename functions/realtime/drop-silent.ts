import { CloseCode } from 'graphql-ws';
import { endLine } from './end-line.ts';
import type { RealtimeParts } from './realtime-parts.ts';

/** So long a connection may be open before it says who it is of; milliseconds. */
const patience = 10_000;

/** As many are listed at once. */
const atOnce = 100;

/** Ends the connections that never said who they are of: nothing runs in a Lambda that could wait for them one by one. */
export const dropSilent = async (
  parts: Pick<RealtimeParts, 'sockets' | 'connections' | 'places' | 'siteOf' | 'clock' | 'logger'>,
  enough: () => boolean,
): Promise<void> => {
  const before = new Date(parts.clock.now().getTime() - patience).toISOString();
  for (let left = true; left && !enough(); ) {
    const silent = await parts.connections.listWaiting(before);
    for (const connection of silent) {
      await endLine(parts, connection, CloseCode.ConnectionInitialisationTimeout);
    }
    left = silent.length === atOnce;
  }
};
