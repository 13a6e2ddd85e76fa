import type { CreateTableCommandInput, KeySchemaElement, UpdateTimeToLiveCommandInput } from '@aws-sdk/client-dynamodb';
import { type KeySchema, tableDefinition } from '../../functions/data/table-definition.ts';

const { indexes, projection, billingMode, streamViewType, expiryAttribute } = tableDefinition;

const elements = (keys: KeySchema): KeySchemaElement[] => [
  { AttributeName: keys.partitionKey, KeyType: 'HASH' },
  { AttributeName: keys.sortKey, KeyType: 'RANGE' },
];

/** The deployed table as `CreateTableCommand` wants it; expiry cannot be part of it and is a second call. */
export function createTableInput(tableName: string): CreateTableCommandInput {
  const attributes = [tableDefinition, ...indexes].flatMap((keys) => [keys.partitionKey, keys.sortKey]);
  return {
    TableName: tableName,
    KeySchema: elements(tableDefinition),
    AttributeDefinitions: attributes.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: elements(index),
      Projection: { ProjectionType: projection },
    })),
    BillingMode: billingMode,
    StreamSpecification: { StreamEnabled: true, StreamViewType: streamViewType },
  };
}

/** The expiry of the deployed table as `UpdateTimeToLiveCommand` wants it, once the table is active. */
export function timeToLiveInput(tableName: string): UpdateTimeToLiveCommandInput {
  return {
    TableName: tableName,
    TimeToLiveSpecification: { AttributeName: expiryAttribute, Enabled: true },
  };
}
