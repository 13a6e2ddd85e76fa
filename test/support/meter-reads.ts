import {
  BatchGetItemCommand,
  type BatchGetItemCommandInput,
  type BatchGetItemCommandOutput,
  type DynamoDBClient,
  GetItemCommand,
  type GetItemCommandInput,
  type GetItemCommandOutput,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  ScanCommand,
  TransactGetItemsCommand,
  type TransactGetItemsCommandInput,
  type TransactGetItemsCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { readUnits } from './capacity-units.ts';
import { type Item, itemSize } from './item-size.ts';
import { wholeItems, wholeRows } from './whole-rows.ts';

// The document client hands its answers over unmarshalled by the time that this meter sees them.
const onTheWire = (item: Item): Item => (typeof item['pk'] === 'string' ? marshall(item) : item);
const bytes = (item: Item | undefined): number => (item ? itemSize(onTheWire(item)) : 0);
const total = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0);

const ofQuery = ({ Items = [] }: QueryCommandOutput, { ConsistentRead }: QueryCommandInput): number =>
  readUnits(total(Items.map(bytes)), ConsistentRead === true);

const ofBatch = (output: BatchGetItemCommandOutput, { RequestItems = {} }: BatchGetItemCommandInput): number =>
  total(
    Object.entries(RequestItems).map(([table, { Keys = [], ConsistentRead = false }]) => {
      const found = output.Responses?.[table] ?? [];
      const missing = Keys.length - found.length - (output.UnprocessedKeys?.[table]?.Keys?.length ?? 0);
      return (
        total(found.map((item) => readUnits(bytes(item), ConsistentRead))) + missing * readUnits(0, ConsistentRead)
      );
    }),
  );

/**
 * Units of a read that was answered: a query's rows are summed before rounding, a batch's keys are rounded one by one
 * (a missing key costs as much as a small item), a transaction costs double. Rows that the answer shows only in part
 * are read again, whole, through the unmetered client.
 */
export const readUnitsOf = async (
  raw: DynamoDBClient,
  command: string,
  input: object,
  output: object,
): Promise<number> => {
  switch (command) {
    case 'GetItemCommand': {
      const get = input as GetItemCommandInput;
      const { Item } = get.ProjectionExpression
        ? await raw.send(new GetItemCommand(wholeItems(get)))
        : (output as GetItemCommandOutput);
      return readUnits(bytes(Item), get.ConsistentRead === true);
    }
    case 'QueryCommand':
    case 'ScanCommand': {
      const query = input as QueryCommandInput;
      const partial = query.FilterExpression ?? query.ProjectionExpression ?? query.Select;
      const again = command === 'ScanCommand' ? new ScanCommand(wholeRows(query)) : new QueryCommand(wholeRows(query));
      return ofQuery(partial ? await raw.send(again as QueryCommand) : (output as QueryCommandOutput), query);
    }
    case 'BatchGetItemCommand': {
      const { RequestItems = {} } = input as BatchGetItemCommandInput;
      const { UnprocessedKeys } = output as BatchGetItemCommandOutput;
      const partial = Object.values(RequestItems).some(({ ProjectionExpression }) => ProjectionExpression);
      const tables = Object.entries(RequestItems).map(([table, keys]) => [table, wholeItems(keys)]);
      const again = new BatchGetItemCommand({ RequestItems: Object.fromEntries(tables) });
      const shown = partial ? await raw.send(again) : (output as BatchGetItemCommandOutput);
      return ofBatch({ ...shown, UnprocessedKeys }, { RequestItems });
    }
    case 'TransactGetItemsCommand': {
      const items = ((input as TransactGetItemsCommandInput).TransactItems ?? []).map(({ Get }) => ({
        Get: Get && wholeItems(Get),
      }));
      const partial = (input as TransactGetItemsCommandInput).TransactItems?.some(
        ({ Get }) => Get?.ProjectionExpression,
      );
      const again = new TransactGetItemsCommand({ TransactItems: items });
      const { Responses = [] } = partial ? await raw.send(again) : (output as TransactGetItemsCommandOutput);
      return total(Responses.map(({ Item }) => 2 * readUnits(bytes(Item), true)));
    }
    default:
      return 0;
  }
};
