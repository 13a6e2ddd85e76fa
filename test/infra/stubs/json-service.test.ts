import * as kms from '@aws-sdk/client-kms';
import * as secrets from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as kmsStub from '../../../infra/stubs/client-kms.mjs';
import * as secretsStub from '../../../infra/stubs/client-secrets-manager.mjs';
import {
  type LoopbackService,
  startLoopbackService,
  type WireRequest,
} from '../../functions/platform/loopback-service.ts';

let service: LoopbackService;
const options = { region: 'cn-north-1', maxAttempts: 3 };

beforeEach(async () => {
  service = await startLoopbackService();
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', service.url);
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', service.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-09-23T09:00:00Z') });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await service.close();
});

/** All but the name of the invocation, what is signed over it, and which features of the SDK a client says it has on. */
const sent = ({ method, path, headers, body }: WireRequest) => {
  const { 'amz-sdk-invocation-id': _, authorization, 'user-agent': agent, ...rest } = headers;
  const compared = { authorization: authorization?.split(', Signature=')[0], agent: agent?.split(' m/')[0] };
  return { method, path, body: JSON.parse(body), headers: { ...rest, ...compared } };
};
const key = Buffer.alloc(32, 7).toString('base64');
const context = { county: '371722' };

const calls: readonly [string, readonly (() => Promise<unknown>)[], object][] = [
  [
    'KMS opens a data key',
    [kms, kmsStub].map(
      ({ KMSClient, DecryptCommand }) =>
        () =>
          new KMSClient(options).send(
            new DecryptCommand({ KeyId: 'key', CiphertextBlob: Buffer.from('sealed'), EncryptionContext: context }),
          ),
    ),
    { KeyId: 'key', Plaintext: key },
  ],
  [
    'KMS makes a data key',
    [kms, kmsStub].map(
      ({ KMSClient, GenerateDataKeyCommand }) =>
        () =>
          new KMSClient(options).send(
            new GenerateDataKeyCommand({ KeyId: 'key', KeySpec: 'AES_256', EncryptionContext: context }),
          ),
    ),
    { CiphertextBlob: key, Plaintext: key, KeyId: 'key' },
  ],
  [
    'Secrets Manager tells a version',
    [secrets, secretsStub].map(
      ({ SecretsManagerClient, GetSecretValueCommand }) =>
        () =>
          new SecretsManagerClient(options).send(
            new GetSecretValueCommand({ SecretId: 'secret', VersionStage: 'AWSCURRENT' }),
          ),
    ),
    { SecretString: 'kept' },
  ],
];

test.each(calls)(
  '%s by the request that the SDK’s own client sends, and gives what it gives',
  async (_, asked, body) => {
    service.answerWith(() => ({ body }));

    const answers: unknown[] = [];
    for (const ask of asked) answers.push(await ask());

    const [original, stub] = service.requests.map(sent);
    expect(stub).toEqual(original);
    const told = answers.map((answer) => ({ ...(answer as object), $metadata: undefined }));
    expect(told[1]).toEqual(told[0]);
    expect(Object.keys(told[1] ?? {})).toEqual(expect.arrayContaining(Object.keys(body)));
  },
);

test.each([
  ['cn-north-1', 'kms.cn-north-1.amazonaws.com.cn', 'secretsmanager.cn-north-1.amazonaws.com.cn'],
  ['us-east-1', 'kms.us-east-1.amazonaws.com', 'secretsmanager.us-east-1.amazonaws.com'],
])('in %s the clients call %s and %s', async (region, ...hosts) => {
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', undefined);
  vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', undefined);
  const called: string[] = [];
  const requestHandler = {
    handle: async ({ hostname }: { hostname: string }) => {
      called.push(hostname);
      return { response: { statusCode: 200, headers: {}, body: Buffer.from('{}') } };
    },
  };

  await new kmsStub.KMSClient({ region, requestHandler }).send(new kmsStub.DecryptCommand({}));
  await new secretsStub.SecretsManagerClient({ region, requestHandler }).send(
    new secretsStub.GetSecretValueCommand({ SecretId: 'secret' }),
  );

  expect(called).toEqual(hosts);
});

test('a refusal keeps its name, its status and its sentence; a secret that is not there is told apart by its class', async () => {
  service.answerWith(({ headers }) => ({
    status: 400,
    body: String(headers['x-amz-target']).startsWith('Trent')
      ? { __type: 'InvalidCiphertextException', message: 'not ours' }
      : { __type: 'ResourceNotFoundException', Message: 'no such secret' },
  }));
  const ask = [
    () => new kmsStub.KMSClient(options).send(new kmsStub.DecryptCommand({})),
    () =>
      new secretsStub.SecretsManagerClient(options).send(new secretsStub.GetSecretValueCommand({ SecretId: 'secret' })),
  ];

  const [sealed, secret] = await Promise.all(ask.map((call) => call().catch((error: unknown) => error)));

  const $metadata = expect.objectContaining({ httpStatusCode: 400 });
  expect(sealed).toMatchObject({ name: 'InvalidCiphertextException', message: 'not ours', $metadata });
  expect(secret).toMatchObject({ name: 'ResourceNotFoundException', message: 'no such secret', $metadata });
  expect(secret).toBeInstanceOf(secretsStub.ResourceNotFoundException);
  expect(sealed).not.toBeInstanceOf(secretsStub.ResourceNotFoundException);
});

test('a service that is short of breath is asked again, as often as the client may', async () => {
  service.answerWith(() => ({ status: 400, body: { __type: 'ThrottlingException' } }));
  vi.useRealTimers();

  const call = new kmsStub.KMSClient(options).send(new kmsStub.DecryptCommand({}));

  await expect(call).rejects.toMatchObject({ name: 'ThrottlingException' });
  expect(service.requests).toHaveLength(3);
});
