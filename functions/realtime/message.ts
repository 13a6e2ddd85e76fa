import type { Message } from 'graphql-ws';
import { parseMessage } from 'graphql-ws';

/** Longer ids are nobody's: the usual ones have 36 characters. */
const longestId = 128;

/** The message that a client sent; undefined where it is none of graphql-transport-ws. */
export const readMessage = (text: string): Message | undefined => {
  try {
    const message = parseMessage(text);
    return 'id' in message && message.id.length > longestId ? undefined : message;
  } catch {
    return undefined;
  }
};

/** A message of the server as it is sent. */
export const writeMessage = (message: Message): string => JSON.stringify(message);
