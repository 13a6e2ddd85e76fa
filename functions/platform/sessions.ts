import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { createDynamoClient, createStsClient } from './aws-clients.ts';
import type { Clock } from './clock.ts';
import { createExpiringCache } from './expiring-cache.ts';

/**
 * Whose rows a client may touch: a county's, only what it has published, or besides that what is handed in without a
 * token. A province's staff name its own code as county.
 */
export type Session =
  | { readonly kind: 'member'; readonly county: string; readonly province: string }
  | { readonly kind: 'public' | 'intake'; readonly county: string };

/** Clients that AWS itself holds to one county: the second wall (infra/SECURITY.md). */
export interface Sessions {
  /** The session's client, kept until 5 minutes before it ends; rejects when STS cannot be reached or refuses. */
  get(session: Session): Promise<DynamoDBClient>;
  /** The Lambda's own client, which reaches no county: the connections that it holds, where its role lets it. */
  own(): DynamoDBClient;
}

const hour = 3_600; // seconds; the longest that role chaining allows
const margin = 5 * 60_000;
const capacity = 200;

// A tag becomes a pattern in the policy: `*` for a county would open them all.
const isOwn = ({ county, ...rest }: Session): boolean =>
  /^\d{6}$/.test(county) &&
  county !== '000000' &&
  (!('province' in rest) || rest.province === `${county.slice(0, 2)}0000`);

/** Takes a session of STS for each county and kind, at most 200 of them at a time. */
export const createSessions = (options: {
  readonly region: string;
  readonly memberRoleArn: string;
  readonly publicRoleArn: string;
  readonly intakeRoleArn: string;
  readonly clock: Clock;
}): Sessions => {
  const { region, memberRoleArn, publicRoleArn, intakeRoleArn, clock } = options;
  const roleArns = { member: memberRoleArn, public: publicRoleArn, intake: intakeRoleArn };
  const sts = createStsClient(region);
  const clients = createExpiringCache<DynamoDBClient>(clock, capacity);

  const open = async (session: Session) => {
    const { Credentials: given } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: roleArns[session.kind],
        RoleSessionName: `${session.kind}-${session.county}`,
        DurationSeconds: hour,
        Tags: [
          { Key: 'county', Value: session.county },
          ...(session.kind === 'member' ? [{ Key: 'province', Value: session.province }] : []),
        ],
      }),
    );
    const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = given ?? {};
    if (!accessKeyId || !secretAccessKey || !sessionToken || !given?.Expiration) throw new Error('STS gave no session');
    const client = createDynamoClient({ region, credentials: { accessKeyId, secretAccessKey, sessionToken } });
    return { value: client, until: new Date(given.Expiration.getTime() - margin) };
  };

  let own: DynamoDBClient | undefined;
  return {
    own() {
      own ??= createDynamoClient({ region });
      return own;
    },
    async get(session) {
      if (!isOwn(session)) throw new RangeError('A session is of six digits, and of the province that they begin with');
      return clients.get(`${session.kind}#${session.county}`, () => open(session));
    },
  };
};
