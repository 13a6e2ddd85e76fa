import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSecretsManagerClient } from '../../../functions/platform/aws-clients.ts';
import { createManagedSecrets } from '../../../functions/platform/managed-secrets.ts';
import { type LoopbackService, startLoopbackService } from './loopback-service.ts';

const arn = 'arn:aws-cn:secretsmanager:cn-north-1:123456789012:secret:wushe-abc';
let service: LoopbackService;

beforeEach(async () => {
  service = await startLoopbackService();
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', service.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

const keep = (stages: Readonly<Record<string, string>>) =>
  service.answerWith(({ body }) => {
    const { SecretId, VersionStage } = JSON.parse(body) as { SecretId: string; VersionStage: string };
    const SecretString = stages[VersionStage];
    return SecretId === arn && SecretString
      ? { body: { SecretString } }
      : { status: 400, body: { __type: 'ResourceNotFoundException' } };
  });

const aWorld = () => ({ secrets: createManagedSecrets({ client: createSecretsManagerClient('cn-north-1'), arn }) });
const [old, young] = ['o'.repeat(32), 'y'.repeat(32)];

test('the current and the previous version come from their stages', async () => {
  keep({ AWSCURRENT: young, AWSPREVIOUS: old });

  const secret = await aWorld().secrets.read();

  expect(secret).toEqual({ current: Buffer.from(young), previous: Buffer.from(old) });
});

test('before the first rotation there is no previous version', async () => {
  keep({ AWSCURRENT: young });

  const secret = await aWorld().secrets.read();

  expect(secret).toEqual({ current: Buffer.from(young) });
});

test('a secret that is not there is thrown', async () => {
  keep({});

  const missing = aWorld().secrets.read();

  await expect(missing).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
});

test('a previous version that may not be read is not taken for one that is not there', async () => {
  service.answerWith(({ body }) =>
    body.includes('AWSPREVIOUS')
      ? { status: 400, body: { __type: 'AccessDeniedException' } }
      : { body: { SecretString: young } },
  );

  const reading = aWorld().secrets.read();

  await expect(reading).rejects.toMatchObject({ name: 'AccessDeniedException' });
});

test('a secret of fewer than 32 bytes is refused', async () => {
  keep({ AWSCURRENT: 'x'.repeat(31) });

  const reading = aWorld().secrets.read();

  await expect(reading).rejects.toThrow('fewer than 32 bytes');
});
