import type { SocketHandler } from '../realtime/socket-event.ts';
import { createSocketHandler } from '../realtime/socket-handler.ts';
import { knownMember } from './known-member.ts';
import type { SocketParts } from './parts.ts';
import { realtimePartsOf } from './realtime-parts-of.ts';

/** λ realtime: the door for sockets. */
export const createRealtime = (parts: SocketParts): SocketHandler =>
  createSocketHandler({
    ...realtimePartsOf(parts),
    origins: parts.corsOrigins,
    async identify(token) {
      const verified = await parts.verifier.verify(token);
      if (!verified.ok) {
        parts.logger.info('A token was refused', { reason: verified.reason });
        return undefined;
      }
      return { member: knownMember(verified.claims, parts.bootstrap), expiresAt: verified.claims.expiresAt };
    },
  });
