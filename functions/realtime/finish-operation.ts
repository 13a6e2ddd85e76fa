import type { OperationRun } from '../domain/subscriptions/connection.ts';
import type { OperationStore } from '../domain/subscriptions/ports.ts';

/** Forgets an operation whose last word is to be said; false where it was ended meanwhile, and nothing is said any more. */
export const finishOperation = async (operations: OperationStore, operation: OperationRun): Promise<boolean> => {
  if (!(await operations.runs(operation))) return false;
  await operations.release(operation);
  return true;
};
