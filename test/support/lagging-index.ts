import type { QueryCommandInput, QueryCommandOutput } from '@aws-sdk/client-dynamodb';
import type { Item } from './item-size.ts';
import { plannedWrites } from './planned-writes.ts';

const keyOf = ({ pk, sk }: Item): string => `${pk?.S} ${sk?.S}`;

/**
 * Index lag without a clock: what was written may be missing from one index query, the next to be struck, and is there
 * from then on. (A real index shows the old row of a changed item; here it is missing, which is the harder case.)
 */
export const laggingIndex = () => {
  const fresh = new Set<string>();
  return {
    wrote: (command: string, input: object): void => {
      for (const { item } of plannedWrites(command, input) ?? []) fresh.add(keyOf(item));
    },
    isIndexQuery: (command: string, input: object): boolean =>
      command === 'QueryCommand' && (input as QueryCommandInput).IndexName !== undefined,
    withoutFresh: (output: QueryCommandOutput): QueryCommandOutput => {
      const Items = (output.Items ?? []).filter((item) => !fresh.has(keyOf(item)));
      fresh.clear();
      return { ...output, Items, Count: Items.length };
    },
  };
};
