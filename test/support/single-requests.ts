import { inputList, inputRecord, operationOf, type RecordedInput, type RecordedRequest } from './recorded-request.ts';

const transactionActions: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

const fromTransaction = (entry: RecordedInput): RecordedRequest[] =>
  Object.entries(entry).map(([kind, input]) => {
    const commandName = transactionActions[kind];
    if (commandName === undefined) throw new Error(`Unknown action of a transaction: ${kind}`);
    return { commandName, input: inputRecord(input) };
  });

const fromBatchGet = (TableName: string, keys: unknown): RecordedRequest[] =>
  inputList(inputRecord(keys)['Keys']).map((Key) => ({ commandName: 'GetItem', input: { TableName, Key } }));

const fromBatchWrite = (TableName: string, writes: unknown): RecordedRequest[] =>
  inputList(writes).map(({ PutRequest: put, DeleteRequest: remove }) =>
    put === undefined
      ? { commandName: 'DeleteItem', input: { TableName, Key: inputRecord(remove)['Key'] } }
      : { commandName: 'PutItem', input: { TableName, Item: inputRecord(put)['Item'] } },
  );

/** Takes a batch or a transaction apart into requests of one item each; any other request is its own only part. */
export function singleRequests(request: RecordedRequest): readonly RecordedRequest[] {
  const { RequestItems: batch, TransactItems: transaction } = request.input;
  const tables = Object.entries(inputRecord(batch));
  switch (operationOf(request)) {
    case 'BatchGetItem':
      return tables.flatMap(([table, keys]) => fromBatchGet(table, keys));
    case 'BatchWriteItem':
      return tables.flatMap(([table, writes]) => fromBatchWrite(table, writes));
    case 'TransactGetItems':
    case 'TransactWriteItems':
      return inputList(transaction).flatMap(fromTransaction);
    default:
      return [{ commandName: operationOf(request), input: request.input }];
  }
}
