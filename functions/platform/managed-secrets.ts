import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { type DeploymentSecret, type Secrets, secretBytes } from './secrets.ts';

/** Secrets Manager's AWSCURRENT and AWSPREVIOUS, asked for on every read. */
export const createManagedSecrets = (options: {
  readonly client: SecretsManagerClient;
  readonly arn: string;
}): Secrets => {
  const { client, arn } = options;

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
    async read() {
      const [current, before] = await Promise.all([stage('AWSCURRENT'), previous()]);
      return { current: secretBytes(current), ...before };
    },
  };
};
