import { mergedLinks, needPartition } from './keys/needs.ts';
import type { Table } from './table.ts';

/** The tokens of a need and of all that were merged into it, directly or through others: at most 51 partitions. */
export const withMerged = async (table: Table, token: string): Promise<readonly string[]> => {
  const tokens = [token];
  for (const current of tokens) {
    const { items } = await table.query({ pk: needPartition(table.owner, current), prefix: mergedLinks });
    tokens.push(...items.map(({ sk }) => String(sk).slice(mergedLinks.length)));
  }
  return tokens;
};
