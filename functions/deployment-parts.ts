import type { Parts } from './dependencies/parts.ts';
import { createKmsClient, createSecretsManagerClient } from './platform/aws-clients.ts';
import { cacheKeyRing } from './platform/cache-key-ring.ts';
import { cacheSecrets } from './platform/cache-secrets.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { createFileKeyRing } from './platform/file-key-ring.ts';
import { createFileSecrets } from './platform/file-secrets.ts';
import { createIds } from './platform/ids.ts';
import { createKmsKeyRing } from './platform/kms-key-ring.ts';
import { createLogger } from './platform/logger.ts';
import { createManagedSecrets } from './platform/managed-secrets.ts';
import { jitter, pause } from './platform/pause.ts';
import { createSessions } from './platform/sessions.ts';
import { createTokenVerifier } from './platform/token-verifier.ts';

const keyRingOf = ({ fieldKey, region }: Config) =>
  fieldKey.kind === 'aws'
    ? createKmsKeyRing({ client: createKmsClient(region), keyArn: fieldKey.arn })
    : createFileKeyRing({ path: fieldKey.path });

const secretsOf = ({ secret, region }: Config) =>
  secret.kind === 'aws'
    ? createManagedSecrets({ client: createSecretsManagerClient(region), arn: secret.arn })
    : createFileSecrets({ path: secret.path });

/** What a configuration makes of the platform: services of AWS, or files in their place. */
export const deploymentParts = (config: Config): Parts => {
  const { version, provinces, bootstrap, region, memberRoleArn, publicRoleArn, intakeRoleArn, issuers, logLevel } =
    config;
  const clock = systemClock;
  return {
    version,
    provinces,
    bootstrap,
    tableName: config.table,
    clock,
    pause,
    random: jitter,
    ids: createIds(clock),
    logger: createLogger({ level: logLevel, version }),
    sessions: createSessions({ region, memberRoleArn, publicRoleArn, intakeRoleArn, clock }),
    verifier: createTokenVerifier({ issuers, provinces, clock }),
    keyRing: cacheKeyRing(keyRingOf(config), clock),
    secrets: cacheSecrets(secretsOf(config), clock),
  };
};
