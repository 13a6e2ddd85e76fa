import { type AttributeValue, BatchGetItemCommand, type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import * as counties from '../../../functions/data/keys/counties.ts';
import * as needs from '../../../functions/data/keys/needs.ts';
import { headAndBody } from '../../../functions/data/keys/owner.ts';
import { tokenOf } from '../../../functions/domain/entity-id.ts';
import type { Stage } from './stage.ts';

type Item = Readonly<Record<string, AttributeValue>>;

/** The calls that a request cannot do without, as somebody would write them by hand; each answers how many items it got. */
export interface RawSdk {
  list(): Promise<number>;
  need(): Promise<number>;
}

/** `client` has the SDK's own defaults; what it gets is not unmarshalled. */
export const rawSdk = (client: DynamoDBClient, { table: TableName, county, community, need }: Stage): RawSdk => {
  const labelKeys = (item: Item) => [
    counties.region(county, item['community']?.S ?? ''),
    ...(item['category']?.S === undefined ? [] : [counties.category(county, item['category'].S)]),
    ...(item['compound']?.S === undefined ? [] : [counties.compound(county, item['compound'].S)]),
  ];
  const { pk } = needs.need(county, tokenOf(need, 'need'));

  return {
    async list() {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          IndexName: 'gsi2',
          KeyConditionExpression: 'g2pk = :pk',
          ExpressionAttributeValues: { ':pk': { S: needs.openNeeds(county, community) } },
          Limit: 21,
        }),
      );
      const keys = new Map(
        Items.slice(0, 20)
          .flatMap(labelKeys)
          .map((key) => [key.sk, key]),
      );
      const Keys = [...keys.values()].map((key) => ({ pk: { S: key.pk }, sk: { S: key.sk } }));
      const { Responses } = await client.send(
        new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
      );
      return Items.length + (Responses?.[TableName]?.length ?? 0);
    },
    async need() {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': { S: pk }, ':prefix': { S: headAndBody } },
          ConsistentRead: true,
        }),
      );
      return Items.length;
    },
  };
};
