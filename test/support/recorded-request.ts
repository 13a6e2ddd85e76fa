/** A command's input as it was sent: marshalled, as the client has it, or plain, as lib-dynamodb has it. */
export type RecordedInput = Readonly<Record<string, unknown>>;

/** A request to DynamoDB as it was recorded; the name is the class's (`PutItemCommand`, `PutCommand`) or the API's. */
export interface RecordedRequest {
  readonly commandName: string;
  readonly input: RecordedInput;
}

const documentNames: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  BatchGet: 'BatchGetItem',
  TransactGet: 'TransactGetItems',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  BatchWrite: 'BatchWriteItem',
  TransactWrite: 'TransactWriteItems',
};

/** The API's name of a recorded command. */
export function operationOf({ commandName }: RecordedRequest): string {
  const name = commandName.replace(/Command$/, '');
  return documentNames[name] ?? name;
}

/** A nested object of an input; an empty one when there is none. */
export function inputRecord(value: unknown): RecordedInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

/** A nested list of an input; an empty one when there is none. */
export function inputList(value: unknown): readonly RecordedInput[] {
  return Array.isArray(value) ? value.map(inputRecord) : [];
}

/** The text of an attribute in either shape; undefined when it is missing or no string. */
export function attributeText(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : inputRecord(value)['S'];
  return typeof text === 'string' ? text : undefined;
}
