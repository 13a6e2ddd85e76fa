import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';

/** An item as it lies in the table, whatever our code would make of it. */
export type RawItem = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string };

/** A second opinion on the table: a client of its own, strong scans, and nothing of ours between it and the items. */
export const rawReader = (endpoint: string, TableName: string) => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint, region: 'local', credentials: { accessKeyId: 'raw', secretAccessKey: 'raw' } }),
  );

  const all = async (): Promise<RawItem[]> => {
    const items: RawItem[] = [];
    for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true })) {
      items.push(...((page.Items ?? []) as RawItem[]));
    }
    return items.sort((left, right) => (`${left.pk} ${left.sk}` < `${right.pk} ${right.sk}` ? -1 : 1));
  };

  return {
    /** Every item, by key. */
    all,
    /** The items whose partition key begins so, by key: `371722#` is a county, `371722#NEED#` its needs. */
    under: async (prefix: string): Promise<RawItem[]> => (await all()).filter(({ pk }) => pk.startsWith(prefix)),
  };
};
