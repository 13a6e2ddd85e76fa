import type { Api } from '../../infra/local/access/api.ts';
import { deriveKey } from '../../infra/local/access/derive-key.ts';
import { Refused } from '../../infra/local/access/refused.ts';
import type { Client } from './client.ts';

/** What a load is stopped by: it comes in place of an answer, after the command was done. */
export class Stopped extends Error {}

/** How many commands were sent, and after which a load is stopped. */
export interface Patience {
  sent: number;
  endsAfter: (mutation: string) => boolean;
}

/** The API as a load of the demo uses it, of a client of a world, for as long as the patience lasts. */
export const impatientApi = (client: Client, patience: Patience): Api => ({
  ask: (document, variables) => client.ask(document, variables),
  async act(mutation, input, selection) {
    patience.sent += 1;
    const payload = await client.act(mutation, { idempotencyKey: deriveKey(mutation, input), ...input }, selection);
    const [refusal] = payload.userErrors;
    if (refusal) throw new Refused(mutation, refusal);
    if (patience.endsAfter(mutation)) throw new Stopped(`after ${mutation}`);
    return payload;
  },
});
