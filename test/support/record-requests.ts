import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { inputRecord, type RecordedRequest } from './recorded-request.ts';

/** Starts to record what a client (and any document client made from it) sends: each command once, however often retried. */
export function recordRequests(client: DynamoDBClient): readonly RecordedRequest[] {
  const requests: RecordedRequest[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      requests.push({ commandName: String(context['commandName']), input: inputRecord(args.input) });
      return next(args);
    },
    { step: 'initialize', priority: 'low', name: 'recordRequests' },
  );
  return requests;
}
