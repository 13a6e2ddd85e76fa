import type { HttpHandler } from '../../functions/graphql/http-handler.ts';
import { type GraphqlAnswer, postGraphql } from './post-graphql.ts';
import type { LogLine } from './recording-logger.ts';

/** Plain data of an answer; tests say what they expect of it. */
// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what its document asked for
export type Data = any;

/** Somebody who speaks GraphQL to the door with one token. */
export interface Client {
  /** Absent for the public. */
  readonly token: string | undefined;
  /** The whole answer, whatever it is. */
  send(document: string, variables?: object, headers?: Readonly<Record<string, string>>): Promise<GraphqlAnswer>;
  /** The data of an answer without errors; throws what went wrong. */
  ask(document: string, variables?: object): Promise<Data>;
  /**
   * One mutation by its name; `selection` of its payload, `userErrors` included without being named. An idempotency
   * key is made where the input has none.
   */
  act(mutation: string, input: object, selection?: string): Promise<Data>;
  /** The payload of {@link Client.act}; throws where there are user errors. */
  done(mutation: string, input: object, selection: string): Promise<Data>;
}

let keys = 0;

/** A new idempotency key, different from every other of this process. */
export const newKey = (): string => {
  keys += 1;
  return `test-key-${String(keys).padStart(6, '0')}`;
};

const inputTypeOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

/** A client of a handler; without a token it is the public. */
export const createClient = (
  handler: HttpHandler,
  token: string | undefined,
  lines: readonly LogLine[] = [],
): Client => {
  const client: Client = {
    token,
    send: (document, variables = {}, headers = {}) =>
      postGraphql(handler, document, variables, { ...(token && { authorization: `Bearer ${token}` }), ...headers }),
    async ask(document, variables) {
      const answer = await client.send(document, variables);
      if (answer.errors.length > 0)
        throw new Error(JSON.stringify(answer.errors), {
          cause: lines.findLast(({ level }) => level === 'error')?.error,
        });
      return answer.data;
    },
    async act(mutation, input, selection = '') {
      const document = `mutation ($input: ${inputTypeOf(mutation)}) {
        payload: ${mutation}(input: $input) { ${selection} userErrors { code field message currentVersion } }
      }`;
      return (await client.ask(document, { input: { idempotencyKey: newKey(), ...input } })).payload;
    },
    async done(mutation, input, selection) {
      const payload = await client.act(mutation, input, selection);
      if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
      return payload;
    },
  };
  return client;
};
