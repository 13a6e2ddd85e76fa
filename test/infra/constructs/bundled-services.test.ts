import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundleOptions } from '../../../infra/constructs/bundling.ts';
import { type LoopbackService, startLoopbackService } from '../../functions/platform/loopback-service.ts';

const program = `
  export { createKmsClient, createSecretsManagerClient } from './functions/platform/aws-clients.ts';
  export { createKmsKeyRing } from './functions/platform/kms-key-ring.ts';
  export { createManagedSecrets } from './functions/platform/managed-secrets.ts';
  export { createSessions } from './functions/platform/sessions.ts';
  export { createTable } from './functions/data/table.ts';
`;
const region = 'cn-north-1';
const plain = Buffer.alloc(32, 7);
const end = new Date(Date.UTC(2099, 0));

const answers: Readonly<Record<string, object | string>> = {
  'TrentService.GenerateDataKey': { Plaintext: plain.toString('base64'), CiphertextBlob: 'AAAA', KeyId: 'key' },
  'TrentService.Decrypt': { Plaintext: plain.toString('base64'), KeyId: 'key' },
  'secretsmanager.GetSecretValue': { SecretString: 's'.repeat(32) },
  'DynamoDB_20120810.Query': { Items: [{ pk: { S: '371722#PUBLIC#COUNTY' }, sk: { S: '#A' } }], Count: 1 },
  undefined: `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIA1</AccessKeyId>
<SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>${end.toISOString()}</Expiration>
</Credentials></AssumeRoleResult></AssumeRoleResponse>`,
};
let aws: LoopbackService;

beforeEach(async () => {
  aws = await startLoopbackService();
  for (const service of ['KMS', 'SECRETS_MANAGER', 'STS', 'DYNAMODB'])
    vi.stubEnv(`AWS_ENDPOINT_URL_${service}`, aws.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  aws.answerWith(({ headers }) => ({ body: answers[String(headers['x-amz-target'])] ?? {} }));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await aws.close();
});

test('bundled, the four services are spoken to as they are unbundled', async () => {
  const outfile = join(mkdtempSync(join(tmpdir(), 'wushe-services-')), 'services.mjs');
  const stdin = { contents: program, resolveDir: process.cwd(), loader: 'ts' as const };
  await build({ ...bundleOptions, stdin, outfile });
  const ours = await import(pathToFileURL(outfile).href);

  const ring = ours.createKmsKeyRing({ client: ours.createKmsClient(region), keyArn: 'key' });
  const made = await ring.generate({ county: '371722' });
  const opened = await ring.unwrap(made.wrapped, { county: '371722' });
  const secrets = ours.createManagedSecrets({ client: ours.createSecretsManagerClient(region), arn: 'secret' });
  const secret = await secrets.read();
  const roles = { memberRoleArn: 'm', publicRoleArn: 'p', intakeRoleArn: 'i' };
  const sessions = ours.createSessions({ region, ...roles, clock: { now: () => new Date() } });
  const table = ours.createTable(
    await sessions.get({ kind: 'public', county: '371722' }),
    'wushe',
    '371722',
    async () => {},
  );
  const { items } = await table.query({ pk: '371722#PUBLIC#COUNTY' });

  expect([made.plain, opened]).toEqual([plain, plain]);
  expect(secret.current).toEqual(Buffer.from('s'.repeat(32)));
  expect(items).toEqual([{ pk: '371722#PUBLIC#COUNTY', sk: '#A' }]);
  const scopes = aws.requests.map(({ headers }) =>
    headers.authorization?.match(/Credential=(\w+)\/\d+\/([\w-]+)\/(\w+)/),
  );
  expect(scopes.map((scope) => scope?.slice(1).join(' '))).toEqual([
    'AKIATEST cn-north-1 kms',
    'AKIATEST cn-north-1 kms',
    'AKIATEST cn-north-1 secretsmanager',
    'AKIATEST cn-north-1 secretsmanager',
    'AKIATEST cn-north-1 sts',
    'ASIA1 cn-north-1 dynamodb',
  ]);
});
