import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { inject } from 'vitest';
import type { Session, Sessions } from '../../functions/platform/sessions.ts';
import { connectionsPolicy } from '../../infra/walls/connections-policy.ts';
import { intakePolicy } from '../../infra/walls/intake-policy.ts';
import { memberPolicy } from '../../infra/walls/member-policy.ts';
import { publicPolicy } from '../../infra/walls/public-policy.ts';
import { type Calls, countCalls } from './calls.ts';
import type { FaultRates } from './fault-plan.ts';
import { injectFaults } from './faults.ts';
import { isInFeedOf } from './intake-feed.ts';
import { judgeRequest } from './judge-request.ts';
import { type Kill, killBetweenWrites } from './kill.ts';
import { type Meter, meter } from './meter.ts';
import { dieBetweenCalls } from './mortal.ts';
import { inputRecord } from './recorded-request.ts';

/** Which faults clients meet, drawn from a seed. */
export interface Faults {
  readonly seed: number;
  readonly rates: FaultRates;
}

/** What a piece of work asked of the table, and the units that it took. */
export type Cost = Omit<Calls, 'writes'> & { readonly rcu: number; readonly wcu: number };

/** Clients of the run's DynamoDB, held to the walls by the very policies that are deployed. */
export interface WalledSessions extends Sessions {
  /** What all clients asked together. */
  readonly spent: Calls;
  /** What a piece of work costs all clients together, weighed by AWS's rules. */
  cost(work: () => Promise<unknown>): Promise<Cost>;
}

/**
 * Sessions whose every request is judged by the policy of their role and their tags before it is sent; one that IAM
 * would refuse throws. With `faults`, a client meets what DynamoDB Local never shows; `kill` ends it between two writes.
 */
export const createWalledSessions = (table: string, faults?: Faults, kill?: Kill): WalledSessions => {
  const tableArn = `arn:aws-cn:dynamodb:cn-north-1:000000000000:table/${table}`;
  const policies = {
    member: memberPolicy(tableArn),
    public: publicPolicy(tableArn),
    intake: intakePolicy(tableArn),
    own: connectionsPolicy(tableArn),
  };
  const clients = new Map<string, DynamoDBClient>();
  const meters: Meter[] = [];
  const spent = countCalls();
  let weighing = false;

  const open = (session: Session | { readonly kind: 'own' }): DynamoDBClient => {
    const client = new DynamoDBClient({
      endpoint: inject('dynamoDbEndpoint'),
      region: 'cn-north-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      // As often as in production, but without the waiting.
      retryStrategy: new ConfiguredRetryStrategy(3, 0),
    });
    const policy = policies[session.kind];
    const intake = session.kind === 'intake' && { isExempt: isInFeedOf(session.county) };
    const { kind: _, ...tags } = session;
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const request = { commandName: String(context['commandName']), input: inputRecord(args.input) };
        const refusals = judgeRequest(request, { policy, tableArn, tags, ...intake });
        if (refusals.length > 0) throw new Error(`The walls refuse ${JSON.stringify(refusals)}`);
        return next(args);
      },
      { step: 'initialize', priority: 'low', name: 'walls' },
    );
    dieBetweenCalls(client);
    if (kill) killBetweenWrites(client, kill);
    if (faults) injectFaults(client, faults.seed, faults.rates);
    meters.push(meter(client, () => weighing));
    spent.watch(client);
    return client;
  };

  const kept = (session: Parameters<typeof open>[0]): DynamoDBClient => {
    const name = JSON.stringify(session);
    const client = clients.get(name) ?? open(session);
    clients.set(name, client);
    return client;
  };

  const sum = (what: 'rcu' | 'wcu') => meters.reduce((total, one) => total + one[what], 0);
  return {
    get: async (session) => kept(session),
    own: () => kept({ kind: 'own' }),
    spent,
    async cost(work) {
      for (const one of meters) one.reset();
      const { calls, trips } = spent;
      weighing = true;
      try {
        await work();
      } finally {
        weighing = false;
      }
      return { calls: spent.calls - calls, trips: spent.trips - trips, rcu: sum('rcu'), wcu: sum('wcu') };
    },
  };
};
