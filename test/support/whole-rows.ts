import type { KeysAndAttributes, QueryCommandInput } from '@aws-sdk/client-dynamodb';

/** A request may name attributes and values only if an expression uses them. */
const usedBy = <T>(
  expression: string | undefined,
  given: Record<string, T> | undefined,
): Record<string, T> | undefined => {
  const used = new Set(expression?.match(/[#:]\w+/g));
  const kept = Object.entries(given ?? {}).filter(([name]) => used.has(name));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** The same query without what a filter or a projection leaves out: what is read is paid, not what is shown. */
export const wholeRows = <I extends QueryCommandInput>(input: I): I => ({
  ...input,
  FilterExpression: undefined,
  ProjectionExpression: undefined,
  Select: undefined,
  ExpressionAttributeNames: usedBy(input.KeyConditionExpression, input.ExpressionAttributeNames),
  ExpressionAttributeValues: usedBy(input.KeyConditionExpression, input.ExpressionAttributeValues),
});

/** The same keys without a projection, for the same reason. */
export const wholeItems = <I extends Pick<KeysAndAttributes, 'ProjectionExpression' | 'ExpressionAttributeNames'>>(
  input: I,
): I => ({ ...input, ProjectionExpression: undefined, ExpressionAttributeNames: undefined });
