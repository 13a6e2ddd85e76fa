import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKmsClient } from '../../../functions/platform/aws-clients.ts';
import { createKmsKeyRing } from '../../../functions/platform/kms-key-ring.ts';
import { type LoopbackService, startLoopbackService } from './loopback-service.ts';

const keyArn = 'arn:aws-cn:kms:cn-north-1:123456789012:key/field';
const plain = Buffer.alloc(32, 7);
const sealed = Buffer.from('sealed by KMS');
let kms: LoopbackService;

beforeEach(async () => {
  kms = await startLoopbackService();
  vi.stubEnv('AWS_ENDPOINT_URL_KMS', kms.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await kms.close();
});

const aRing = () => createKmsKeyRing({ client: createKmsClient('cn-north-1'), keyArn });
const lastCall = () => {
  const request = kms.requests.at(-1);
  return { target: request?.headers['x-amz-target'], input: JSON.parse(request?.body ?? '{}') as unknown };
};

test('a data key is asked of KMS under the county as encryption context', async () => {
  const body = { Plaintext: plain.toString('base64'), CiphertextBlob: sealed.toString('base64'), KeyId: keyArn };
  kms.answerWith(() => ({ body }));

  const key = await aRing().generate({ county: '371722' });

  expect(key).toEqual({ plain, wrapped: sealed.toString('base64') });
  expect(lastCall()).toEqual({
    target: 'TrentService.GenerateDataKey',
    input: { KeyId: keyArn, KeySpec: 'AES_256', EncryptionContext: { county: '371722' } },
  });
});

test('a data key is opened by that very key and for that very county', async () => {
  kms.answerWith(() => ({ body: { Plaintext: plain.toString('base64'), KeyId: keyArn } }));

  const opened = await aRing().unwrap(sealed.toString('base64'), { county: '371722' });

  expect(opened).toEqual(plain);
  expect(lastCall()).toEqual({
    target: 'TrentService.Decrypt',
    input: { KeyId: keyArn, CiphertextBlob: sealed.toString('base64'), EncryptionContext: { county: '371722' } },
  });
});

test('what KMS refuses to open is thrown', async () => {
  kms.answerWith(() => ({ status: 400, body: { __type: 'InvalidCiphertextException' } }));

  const opening = aRing().unwrap(sealed.toString('base64'), { county: '331004' });

  await expect(opening).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
});

test('a key of another length is never used', async () => {
  kms.answerWith(() => ({ body: { Plaintext: Buffer.alloc(16).toString('base64'), CiphertextBlob: 'AAAA' } }));

  const generating = aRing().generate({ county: '371722' });
  const opening = aRing().unwrap('AAAA', { county: '371722' });

  await expect(generating).rejects.toThrow('no data key');
  await expect(opening).rejects.toThrow('no data key');
});
