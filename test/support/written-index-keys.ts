import { indexPartitionKeys } from './index-partition-keys.ts';
import { attributeText, inputRecord, type RecordedInput } from './recorded-request.ts';
import { singleRequests } from './single-requests.ts';

/** A partition key of an index that a request writes; IAM itself looks only at the table's key of what is written. */
export interface WrittenIndexKey {
  /** Of the write it is part of: `dynamodb:PutItem` or `dynamodb:UpdateItem`. */
  readonly action: string;
  readonly table: string;
  /** The sort key of the item that it becomes part of; empty where that is no text. */
  readonly sk: string;
  readonly attribute: string;
  /** Empty when what is written is no text. */
  readonly value: string;
}

const attributes = Object.values(indexPartitionKeys);

const inItem = (item: RecordedInput): [string, unknown][] =>
  attributes.filter((attribute) => item[attribute] !== undefined).map((attribute) => [attribute, item[attribute]]);

/** The clauses of an update expression by their keyword; a name such as `#set` is no keyword. */
const assignments = (expression: string): string[] => {
  const clauses = expression.split(/(?<![#:\w.])(SET|REMOVE|ADD|DELETE)\s/i);
  const sets = clauses.filter((_, at) => clauses[at - 1]?.toUpperCase() === 'SET');
  // A comma inside a function's parentheses separates its arguments and not two assignments.
  return sets.flatMap((clause) => clause.split(/,(?![^(]*\))/));
};

const inUpdate = (input: RecordedInput): [string, unknown][] => {
  if (input['AttributeUpdates'] !== undefined) throw new Error('AttributeUpdates is not judged: use UpdateExpression');
  const names = inputRecord(input['ExpressionAttributeNames']);
  const values = inputRecord(input['ExpressionAttributeValues']);
  const nameOf = (path: string) => String(names[path] ?? path);
  return assignments(String(input['UpdateExpression'] ?? '')).flatMap((assignment): [string, unknown][] => {
    const [path = '', value = ''] = assignment.split(/=(.*)/s).map((side) => side.trim());
    if (!attributes.includes(nameOf(path))) return [];
    const [, kept, given] = /^(?:if_not_exists\s*\(\s*([#\w]+)\s*,\s*)?(:\w+)\s*\)?$/i.exec(value) ?? [];
    if (given === undefined || (kept !== undefined && nameOf(kept) !== nameOf(path)))
      throw new Error(`What ${nameOf(path)} becomes by "${value}" cannot be judged`);
    return [[nameOf(path), values[given]]];
  });
};

/** The index partition keys that a request writes, in every item and update of it. */
export function writtenIndexKeys(commandName: string, input: RecordedInput): readonly WrittenIndexKey[] {
  return singleRequests({ commandName, input }).flatMap(({ commandName: operation, input: part }) => {
    const written =
      operation === 'PutItem' ? inItem(inputRecord(part['Item'])) : operation === 'UpdateItem' ? inUpdate(part) : [];
    return written.map(([attribute, value]) => ({
      action: `dynamodb:${operation}`,
      table: String(part['TableName']),
      sk: attributeText(inputRecord(part['Item'] ?? part['Key'])['sk']) ?? '',
      attribute,
      value: attributeText(value) ?? '',
    }));
  });
}
