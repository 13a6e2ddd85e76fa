import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSecretsManagerClient } from '../../../functions/platform/aws-clients.ts';
import { createManagedSecrets } from '../../../functions/platform/managed-secrets.ts';
import { createManualClock } from '../../support/manual-clock.ts';
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

const aWorld = () => {
  const clock = createManualClock();
  return { clock, secrets: createManagedSecrets({ client: createSecretsManagerClient('cn-north-1'), arn, clock }) };
};
const [old, young, next] = ['o'.repeat(32), 'y'.repeat(32), 'n'.repeat(64)];

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

test('a rotation is seen after five minutes, until then nothing is asked', async () => {
  const { clock, secrets } = aWorld();
  keep({ AWSCURRENT: young, AWSPREVIOUS: old });
  await Promise.all([secrets.read(), secrets.read()]);
  keep({ AWSCURRENT: next, AWSPREVIOUS: young });

  clock.advance(299);
  const before = await secrets.read();
  const asked = service.requests.length;
  clock.advance(1);
  const after = await secrets.read();

  expect(before.current.toString()).toBe(young);
  expect(asked).toBe(2);
  expect(after).toEqual({ current: Buffer.from(next), previous: Buffer.from(young) });
});

test('a secret that is not there is thrown, and asked again by the next one', async () => {
  const { secrets } = aWorld();
  keep({});

  const missing = secrets.read();
  await expect(missing).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  keep({ AWSCURRENT: young });
  const secret = await secrets.read();

  expect(secret.current.toString()).toBe(young);
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
