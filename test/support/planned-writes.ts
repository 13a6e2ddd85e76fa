import type {
  BatchWriteItemCommandInput,
  DeleteItemCommandInput,
  PutItemCommandInput,
  TransactWriteItemsCommandInput,
  UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './item-size.ts';

/** One item that a request writes or checks. Of a put the whole item is known; of the others only the key. */
export interface PlannedWrite {
  readonly table: string;
  readonly kind: 'put' | 'update' | 'delete' | 'check';
  readonly item: Item;
}

const write = (kind: PlannedWrite['kind'], table = '', item: Item = {}): PlannedWrite => ({ kind, table, item });

/** The items of a write request, in its order; undefined for a request that only reads. */
export const plannedWrites = (command: string, input: object): readonly PlannedWrite[] | undefined => {
  switch (command) {
    case 'PutItemCommand': {
      const { TableName, Item } = input as PutItemCommandInput;
      return [write('put', TableName, Item)];
    }
    case 'UpdateItemCommand': {
      const { TableName, Key } = input as UpdateItemCommandInput;
      return [write('update', TableName, Key)];
    }
    case 'DeleteItemCommand': {
      const { TableName, Key } = input as DeleteItemCommandInput;
      return [write('delete', TableName, Key)];
    }
    case 'BatchWriteItemCommand':
      return Object.entries((input as BatchWriteItemCommandInput).RequestItems ?? {}).flatMap(([table, requests]) =>
        requests.map(({ PutRequest, DeleteRequest }) =>
          PutRequest ? write('put', table, PutRequest.Item) : write('delete', table, DeleteRequest?.Key),
        ),
      );
    case 'TransactWriteItemsCommand':
      return ((input as TransactWriteItemsCommandInput).TransactItems ?? []).map(
        ({ Put, Update, Delete, ConditionCheck }) => {
          if (Put) return write('put', Put.TableName, Put.Item);
          if (Update) return write('update', Update.TableName, Update.Key);
          return Delete
            ? write('delete', Delete.TableName, Delete.Key)
            : write('check', ConditionCheck?.TableName, ConditionCheck?.Key);
        },
      );
    default:
      return undefined;
  }
};
