import { endConnection } from './end-connection.ts';
import { hangUp } from './hang-up.ts';
import type { RealtimeParts } from './realtime-parts.ts';

/** Ends one connection of several, each of which may be broken in its own way: what fails is left to whoever comes next. */
export const endLine = async (
  parts: Pick<RealtimeParts, 'sockets' | 'connections' | 'places' | 'siteOf' | 'logger'>,
  connection: string,
  code: Parameters<typeof hangUp>[2],
): Promise<void> => {
  try {
    await hangUp(parts, connection, code);
    await endConnection(parts, connection);
  } catch (error) {
    parts.logger.error('A line could not be ended', error);
  }
};
