import { indexPartitionKeys } from './index-partition-keys.ts';
import {
  attributeText,
  inputRecord,
  operationOf,
  type RecordedInput,
  type RecordedRequest,
} from './recorded-request.ts';
import { singleRequests } from './single-requests.ts';

/** One question that a request puts to IAM: a batch asks one for each of its tables, a transaction one for each item. */
export interface Authorisation {
  /** As in a policy: `dynamodb:GetItem`. */
  readonly action: string;
  readonly table: string;
  /** Values of `dynamodb:LeadingKeys`: none when no partition is named; in a batch, an empty text for a key without one. */
  readonly leadingKeys: readonly string[];
  readonly index?: string;
}

const tableOf = ({ TableName }: RecordedInput): string => (typeof TableName === 'string' ? TableName : '');

const itemKey = ({ Item, Key }: RecordedInput): string | undefined => attributeText(inputRecord(Item ?? Key)['pk']);

const queriedKey = (input: RecordedInput): string | undefined => {
  if (input['KeyConditions'] !== undefined) throw new Error('KeyConditions is not judged: use KeyConditionExpression');
  const { IndexName: index, KeyConditionExpression: expression } = input;
  const attribute = index === undefined ? 'pk' : indexPartitionKeys[String(index)];
  if (attribute === undefined) throw new Error(`Unknown index ${String(index)}`);
  const names = inputRecord(input['ExpressionAttributeNames']);
  const equations = [...String(expression ?? '').matchAll(/([#\w.-]+)\s*=\s*(:\w+)/g)];
  const found = equations.find(([, name = '']) => (names[name] ?? name) === attribute);
  return attributeText(inputRecord(input['ExpressionAttributeValues'])[found?.[2] ?? '']);
};

const batch = (action: string, parts: readonly RecordedRequest[]): Authorisation[] => {
  const byTable = Map.groupBy(parts, ({ input }) => tableOf(input));
  return [...byTable].map(([table, items]) => ({
    action,
    table,
    leadingKeys: items.map(({ input }) => itemKey(input) ?? ''),
  }));
};

const single = ({ commandName: operation, input }: RecordedRequest): Authorisation => {
  const one = (key: string | undefined) => (key === undefined ? [] : [key]);
  const common = { action: `dynamodb:${operation}`, table: tableOf(input) };
  const { IndexName: index } = input;
  const onIndex = typeof index === 'string' ? { index } : {};
  switch (operation) {
    case 'GetItem':
    case 'PutItem':
    case 'UpdateItem':
    case 'DeleteItem':
    case 'ConditionCheckItem':
      return { ...common, leadingKeys: one(itemKey(input)) };
    case 'Query':
      return { ...common, ...onIndex, leadingKeys: one(queriedKey(input)) };
    case 'Scan':
      return { ...common, ...onIndex, leadingKeys: [] };
    default:
      throw new Error(`${operation} is not judged`);
  }
};

/** What IAM is asked when this request arrives at DynamoDB; a command that is not known here throws. */
export function authorisations(commandName: string, input: RecordedInput): readonly Authorisation[] {
  const operation = operationOf({ commandName, input });
  const parts = singleRequests({ commandName, input });
  const isBatch = operation === 'BatchGetItem' || operation === 'BatchWriteItem';
  return isBatch ? batch(`dynamodb:${operation}`, parts) : parts.map(single);
}
