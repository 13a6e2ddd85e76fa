import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Index, Item } from './item.ts';
import { tableDefinition } from './table-definition.ts';

/** One partition of the table or of an index, and which part of it. */
export interface Query {
  readonly index?: Index;
  readonly pk: string;
  /** Only sort keys that begin with this. */
  readonly prefix?: string;
  /** Only sort keys before this one; together with `from` no sort key may be this one itself. */
  readonly below?: string;
  /** Only sort keys from this one on. */
  readonly from?: string;
  readonly descending?: boolean;
  /** Half the units for what may be a second old; an index is never read otherwise. */
  readonly eventually?: boolean;
  readonly limit?: number;
  readonly startKey?: Item | undefined;
}

const bounds = (sk: string, { prefix, below, from }: Query): [string, Record<string, string>] => {
  if (prefix !== undefined) return [` AND begins_with(${sk}, :prefix)`, { ':prefix': prefix }];
  // A condition names the sort key once, and BETWEEN counts both ends: bounds are days, sort keys are longer than a day.
  if (from !== undefined && below !== undefined)
    return [` AND ${sk} BETWEEN :from AND :below`, { ':from': from, ':below': below }];
  if (below !== undefined) return [` AND ${sk} < :below`, { ':below': below }];
  if (from !== undefined) return [` AND ${sk} >= :from`, { ':from': from }];
  return ['', {}];
};

/** The names that DynamoDB knows the indexes by, under the attribute that is their partition key. */
const indexNames = new Map(tableDefinition.indexes.map(({ name, partitionKey }) => [partitionKey, name]));

/** The query as DynamoDB takes it, but for the table's name. */
export const queryInput = (query: Query): Omit<QueryCommandInput, 'TableName'> => {
  const { index, pk, descending, eventually, limit, startKey } = query;
  const [and, values] = bounds(index ? `${index}sk` : 'sk', query);
  return {
    KeyConditionExpression: `${index ?? ''}pk = :pk${and}`,
    ExpressionAttributeValues: { ':pk': pk, ...values },
    ...(index ? { IndexName: indexNames.get(`${index}pk`) } : { ConsistentRead: !eventually }),
    ...(descending && { ScanIndexForward: false }),
    ...(limit !== undefined && { Limit: limit }),
    ...(startKey && { ExclusiveStartKey: startKey }),
  };
};
