import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';

/** Reasons of a cancelled transaction after which the command is decided again; any other is our own mistake. */
const othersDoing = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Whether a transaction failed because of what somebody else did, so that looking again may help. */
export const isRetriable = (error: unknown): boolean => {
  if (error instanceof TransactionCanceledException) {
    return (error.CancellationReasons ?? []).every(({ Code }) => othersDoing.has(Code ?? 'None'));
  }
  return (
    error instanceof TransactionConflictException ||
    error instanceof TransactionInProgressException ||
    error instanceof ProvisionedThroughputExceededException
  );
};
