import {
  type DynamoDBClient,
  type QueryCommandOutput,
  ThrottlingException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { type FaultPlan, type FaultRates, faultPlan } from './fault-plan.ts';
import { holdBack } from './hold-back.ts';
import { laggingIndex } from './lagging-index.ts';
import { type PlannedWrite, plannedWrites } from './planned-writes.ts';

const $metadata = { httpStatusCode: 400 };

/** What a request is about, also when it is sent again: the key of its first write, or all that a read asks for. */
const about = (command: string, input: object): string => {
  const [first] = plannedWrites(command, input) ?? [];
  if (first) return `${command} ${first.item['pk']?.S} ${first.item['sk']?.S}`;
  return `${command} ${JSON.stringify(input, (name, value) => (name === 'Keys' ? value[0] : value))}`;
};

const conflict = (writes: readonly PlannedWrite[]): TransactionCanceledException =>
  new TransactionCanceledException({
    $metadata,
    message: 'Transaction cancelled, please refer cancellation reasons for specific reasons [TransactionConflict]',
    CancellationReasons: writes.map((_, index) =>
      index === writes.length - 1
        ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' }
        : { Code: 'None' },
    ),
  });

/**
 * Makes a client suffer what DynamoDB does and DynamoDB Local does not, by a seed. Throttles and lost answers (after
 * the write was applied) happen to single attempts, inside the SDK's own retries; conflicts, unprocessed keys and a
 * lagging index reach our code. Nothing strikes one thing more than twice. Put the meter on after the faults.
 */
export const injectFaults = (
  client: Pick<DynamoDBClient, 'middlewareStack'>,
  seed: number,
  rates: FaultRates,
): FaultPlan => {
  const plan = faultPlan(seed, rates);
  const index = laggingIndex();

  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const writes = plannedWrites(commandName, args.input);
        const thing = about(commandName, args.input);
        if (commandName === 'TransactWriteItemsCommand' && writes && plan.strikes('CONFLICT', thing))
          throw conflict(writes);
        const held = holdBack(commandName, args.input);
        if (held && plan.strikes('UNPROCESSED', thing)) {
          const result = await next({ ...args, input: held.input });
          return { ...result, output: { ...result.output, ...held.unprocessed } };
        }
        const result = await next(args);
        index.wrote(commandName, args.input);
        if (!index.isIndexQuery(commandName, args.input) || !plan.strikes('STALE_INDEX', thing)) return result;
        return { ...result, output: index.withoutFresh(result.output as QueryCommandOutput) };
      },
    { step: 'serialize', priority: 'high', name: 'faults' },
  );

  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const thing = about(commandName, args.input);
        if (plan.strikes('THROTTLE', thing)) throw new ThrottlingException({ $metadata, message: 'Rate exceeded' });
        const result = await next(args);
        if (plannedWrites(commandName, args.input) && plan.strikes('LOST_ANSWER', thing)) {
          throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
        }
        return result;
      },
    { step: 'finalizeRequest', priority: 'low', name: 'attempt-faults' },
  );
  return plan;
};
