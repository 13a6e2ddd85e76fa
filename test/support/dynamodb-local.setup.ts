import type { TestProject } from 'vitest/node';
import { startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the one DynamoDB Local of this run; tests keep apart by a table or a county of their own. */
    dynamoDbEndpoint: string;
  }
}

/** Starts the run's one DynamoDB in memory and tells the tests where; ends it after the last of them. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { endpoint, stop } = await startDynamoDbLocal();
  project.provide('dynamoDbEndpoint', endpoint);
  return stop;
};
