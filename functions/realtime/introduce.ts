import { CloseCode, MessageType } from 'graphql-ws';
import type { Caller } from '../domain/subscriptions/connection.ts';
import { bearerToken } from '../graphql/bearer-token.ts';
import { UnauthenticatedError } from '../graphql/errors.ts';
import { languageOf } from '../graphql/language.ts';
import { placeHolder } from './end-connection.ts';
import { hangUp } from './hang-up.ts';
import { writeMessage } from './message.ts';
import type { DoorParts } from './realtime-parts.ts';

/** What a client may say of itself, by the names of the HTTP headers, in whatever case. */
const said = (payload: unknown, name: string): string | undefined => {
  const entries = Object.entries(typeof payload === 'object' && payload !== null ? payload : {});
  const value: unknown = entries.find(([given]) => given.toLowerCase() === name)?.[1];
  if (value === undefined || value === null) return undefined;
  // What is no text is no token either, and never "then the public".
  return typeof value === 'string' ? value : 'not a text';
};

const callerOf = async ({ identify, logger }: DoorParts, authorization: string | undefined): Promise<Caller> => {
  try {
    const token = bearerToken(authorization);
    if (token === undefined) return { kind: 'public' };
    const identity = await identify(token);
    if (!identity) return { kind: 'refused', code: 'UNAUTHENTICATED' };
    return { kind: 'member', ...identity.member, until: identity.expiresAt.toISOString() };
  } catch (error) {
    if (error instanceof UnauthenticatedError) return { kind: 'refused', code: 'UNAUTHENTICATED' };
    logger.error('A token could not be checked', error);
    return { kind: 'refused', code: 'INTERNAL_SERVER_ERROR' };
  }
};

/** Whether the viewer may have one connection more: those whose end was never told are found out first. */
const hasPlace = async (parts: DoorParts, holder: string, connection: string): Promise<boolean> => {
  const { places, sockets } = parts;
  const holders = await places.take(holder, connection);
  if (!holders) return true;
  const open = await Promise.all(holders.map(async (one) => [one, await sockets.isOpen(one)] as const));
  await Promise.all(open.map(async ([one, is]) => (is ? undefined : places.leave(holder, one))));
  return (await places.take(holder, connection)) === undefined;
};

/**
 * `connection_init`: who it is of. It is acknowledged whatever the token: a connection that was refused here would be
 * opened anew at once, again and again, since the gateway has but one code for its end. Each operation is refused instead.
 */
export const introduce = async (
  parts: DoorParts,
  { connection, requestId }: { readonly connection: string; readonly requestId: string },
  payload: unknown,
): Promise<void> => {
  const { connections, sockets } = parts;
  let caller = await callerOf(parts, said(payload, 'authorization'));
  const holder = placeHolder(caller);
  if (holder && !(await hasPlace(parts, holder, connection))) {
    caller = { kind: 'refused', code: 'TOO_MANY_CONNECTIONS' };
  }
  const language = languageOf(said(payload, 'accept-language'));
  // Before the acknowledgement, for the client asks as soon as it has that.
  if (await connections.introduce(connection, { caller, language }, requestId)) {
    await sockets.post(connection, writeMessage({ type: MessageType.ConnectionAck }));
  } else {
    await hangUp(parts, connection, CloseCode.TooManyInitialisationRequests);
  }
};
