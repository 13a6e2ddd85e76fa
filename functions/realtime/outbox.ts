import type { GraphQLFormattedError } from 'graphql';
import { MessageType } from 'graphql-ws';
import type { OperationRef } from '../domain/subscriptions/connection.ts';
import { refusal } from '../graphql/errors.ts';
import type { ShownResult } from '../graphql/show-result.ts';
import { endConnection } from './end-connection.ts';
import { writeMessage } from './message.ts';
import type { RealtimeParts } from './realtime-parts.ts';

type Answer = ShownResult & { readonly extensions?: Readonly<Record<string, unknown>> };

/** A `next` for one operation; what is told is written once for all who are told the same. */
const next = (id: string, told: string): string =>
  `{"id":${JSON.stringify(id)},"type":"${MessageType.Next}","payload":${told}}`;

/** What stands in place of an answer that the gateway does not carry. */
const tooLarge = ({ extensions }: Answer): string =>
  JSON.stringify({
    data: null,
    errors: [refusal('TOO_LARGE').toJSON()],
    ...(extensions && { extensions }),
  } satisfies Answer);

/** Speaks to clients; somebody who is not there any more is forgotten, and harms nobody. */
interface Outbox {
  /** False where nobody is there. */
  next(operation: OperationRef, told: string): Promise<boolean>;
  error(operation: OperationRef, errors: readonly GraphQLFormattedError[]): Promise<boolean>;
  complete(operation: OperationRef): Promise<boolean>;
}

/** An outbox over the sockets of a deployment. */
export const createOutbox = (parts: Pick<RealtimeParts, 'sockets' | 'connections' | 'places' | 'siteOf'>): Outbox => {
  const post = async (connection: string, text: string, instead?: () => string): Promise<boolean> => {
    const posted = await parts.sockets.post(connection, text);
    if (posted === 'TOO_LARGE' && instead) return post(connection, instead());
    if (posted === 'TOO_LARGE') throw new Error('A message without an answer is larger than the gateway carries');
    if (posted === 'GONE') await endConnection(parts, connection);
    return posted === 'SENT';
  };
  return {
    next: ({ connection, id }, told) =>
      post(connection, next(id, told), () => next(id, tooLarge(JSON.parse(told) as Answer))),
    error: ({ connection, id }, payload) =>
      post(connection, writeMessage({ id, type: MessageType.Error, payload: [...payload] })),
    complete: ({ connection, id }) => post(connection, writeMessage({ id, type: MessageType.Complete })),
  };
};
