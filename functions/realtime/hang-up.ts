import { CloseCode, MessageType } from 'graphql-ws';
import { writeMessage } from './message.ts';
import type { RealtimeParts } from './realtime-parts.ts';

/** Why a connection is ended, by the codes of the protocol. */
const reasons = {
  [CloseCode.BadRequest]: 'Invalid message received',
  [CloseCode.Unauthorized]: 'Unauthorized',
  [CloseCode.ConnectionInitialisationTimeout]: 'Connection initialisation timeout',
  [CloseCode.SubscriberAlreadyExists]: 'Subscriber already exists',
  [CloseCode.TooManyInitialisationRequests]: 'Too many initialisation requests',
  [CloseCode.InternalServerError]: 'Internal server error',
} as const;

/**
 * Ends a connection. The gateway closes with 1000 whatever the reason, so this is said before, in the payload of a ping:
 * the one message of the protocol that belongs to no operation and may say anything.
 */
export const hangUp = async (
  { sockets, logger }: Pick<RealtimeParts, 'sockets' | 'logger'>,
  connection: string,
  code: keyof typeof reasons,
): Promise<void> => {
  const closing = { code, reason: reasons[code] };
  try {
    await sockets.post(connection, writeMessage({ type: MessageType.Ping, payload: { closing } }));
  } catch (error) {
    logger.error('A line does not take why it is ended', error);
  }
  await sockets.close(connection);
};
