import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ConfiguredRetryStrategy } from '@smithy/core/retry';
import { inject } from 'vitest';
import type { Session, Sessions } from '../../functions/platform/sessions.ts';
import { intakePolicy } from '../../infra/walls/intake-policy.ts';
import { memberPolicy } from '../../infra/walls/member-policy.ts';
import { publicPolicy } from '../../infra/walls/public-policy.ts';
import type { FaultRates } from './fault-plan.ts';
import { injectFaults } from './faults.ts';
import { isInFeedOf } from './intake-feed.ts';
import { judgeRequest } from './judge-request.ts';
import { type Kill, killBetweenWrites } from './kill.ts';
import { type Meter, meter } from './meter.ts';
import { inputRecord } from './recorded-request.ts';
import { countTrips } from './trips.ts';

/** Which faults clients meet, drawn from a seed. */
export interface Faults {
  readonly seed: number;
  readonly rates: FaultRates;
}

/** Clients of the run's DynamoDB, held to the walls by the very policies that are deployed. */
export interface WalledSessions extends Sessions {
  /** What all clients spent together. */
  readonly spent: {
    readonly calls: number;
    /** How often somebody waited: calls that begin before the first of them ends are one trip. */
    readonly trips: number;
    readonly rcu: number;
    readonly wcu: number;
    reset(): void;
  };
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
  };
  const clients = new Map<string, DynamoDBClient>();
  const meters: Meter[] = [];
  const trips = countTrips();

  const open = (session: Session): DynamoDBClient => {
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
    if (kill) killBetweenWrites(client, kill);
    if (faults) injectFaults(client, faults.seed, faults.rates);
    meters.push(meter(client));
    trips.watch(client);
    return client;
  };

  const sum = (what: 'calls' | 'rcu' | 'wcu') => meters.reduce((total, one) => total + one[what], 0);
  return {
    async get(session) {
      const name = JSON.stringify(session);
      const client = clients.get(name) ?? open(session);
      clients.set(name, client);
      return client;
    },
    spent: {
      get calls() {
        return sum('calls');
      },
      get trips() {
        return trips.count;
      },
      get rcu() {
        return sum('rcu');
      },
      get wcu() {
        return sum('wcu');
      },
      reset() {
        for (const one of meters) one.reset();
        trips.reset();
      },
    },
  };
};
