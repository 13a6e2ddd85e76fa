import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { Clock } from './clock.ts';
import { createExpiringCache } from './expiring-cache.ts';
import { type DeploymentSecret, type Secrets, secretBytes } from './secrets.ts';

const keptFor = 5 * 60_000;

/** Secrets Manager's AWSCURRENT and AWSPREVIOUS; asked again after 5 minutes, so that a rotation is soon seen. */
export const createManagedSecrets = (options: {
  readonly client: SecretsManagerClient;
  readonly arn: string;
  readonly clock: Clock;
}): Secrets => {
  const { client, arn, clock } = options;
  const cache = createExpiringCache<DeploymentSecret>(clock, 1);

  const stage = async (VersionStage: string): Promise<string | undefined> =>
    (await client.send(new GetSecretValueCommand({ SecretId: arn, VersionStage }))).SecretString;

  const previous = async (): Promise<Pick<DeploymentSecret, 'previous'>> => {
    try {
      return { previous: secretBytes(await stage('AWSPREVIOUS')) };
    } catch (error) {
      // Before the first rotation there is none; a secret that is missing altogether has failed as AWSCURRENT.
      if (error instanceof ResourceNotFoundException) return {};
      throw error;
    }
  };

  return {
    read: () =>
      cache.get(arn, async () => {
        const until = new Date(clock.now().getTime() + keptFor);
        const [current, before] = await Promise.all([stage('AWSCURRENT'), previous()]);
        return { value: { current: secretBytes(current), ...before }, until };
      }),
  };
};
