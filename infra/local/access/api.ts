import { setTimeout as delay } from 'node:timers/promises';
import { deriveKey } from './derive-key.ts';
import { Refused } from './refused.ts';

/** One caller's way to the public API over HTTP. */
export interface Api {
  /** The data of a query; throws what went wrong. */
  ask<T>(document: string, variables?: object): Promise<T>;
  /**
   * One mutation by its name, with what is selected of its payload. The idempotency key is derived from the input where
   * it holds none. Throws {@link Refused} where there are user errors.
   */
  act<T>(mutation: string, input: object, selection: string): Promise<T>;
}

interface UserError {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const tries = 4;
const inputTypeOf = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;

/** A caller with a token. A request that met a fault is sent again as it was: its key makes that harmless. */
export const createApi = (http: string, token: string, signal?: AbortSignal): Api => {
  const post = async (document: string, variables: object): Promise<Response> =>
    fetch(`${http}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: document, variables }),
      ...(signal && { signal }),
    });

  const sent = async (document: string, variables: object, attempt = 1): Promise<Response> => {
    const answer = await post(document, variables).catch((error: unknown) => {
      if (attempt === tries || signal?.aborted) throw error;
      return undefined;
    });
    if (answer && (answer.status < 500 || attempt === tries)) return answer;
    await delay(100 * 2 ** attempt, undefined, signal && { signal });
    return sent(document, variables, attempt + 1);
  };

  const ask = async <T>(document: string, variables: object = {}): Promise<T> => {
    const answer = await sent(document, variables);
    const { data, errors = [] } = (await answer.json()) as Answer;
    const [first] = errors;
    if (!first && data === undefined) throw new Error(`The gateway answered ${answer.status}.`);
    if (first) throw new Error(`The API answered ${first.extensions?.code ?? 'an error'}: ${first.message}`);
    return data as T;
  };

  return {
    ask,
    async act<T>(mutation: string, input: object, selection: string): Promise<T> {
      const document = `mutation ($input: ${inputTypeOf(mutation)}) {
        payload: ${mutation}(input: $input) { ${selection} userErrors { code field message } }
      }`;
      const keyed = { idempotencyKey: deriveKey(mutation, input), ...input };
      for (let attempt = 1; ; attempt += 1) {
        const { payload } = await ask<{ payload: T & { userErrors: readonly UserError[] } }>(document, {
          input: keyed,
        });
        const [refusal] = payload.userErrors;
        if (!refusal) return payload;
        if (refusal.code !== 'CONFLICT_RETRY' || attempt === tries) throw new Refused(mutation, refusal);
      }
    },
  };
};
