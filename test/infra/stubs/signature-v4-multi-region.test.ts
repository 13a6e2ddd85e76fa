import { SignatureV4MultiRegion } from '@aws-sdk/signature-v4-multi-region';
import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/protocols';
import { expect, test } from 'vitest';
import { SignatureV4MultiRegion as Stub } from '../../../infra/stubs/signature-v4-multi-region.ts';

const signer = (Class: typeof Stub | typeof SignatureV4MultiRegion) =>
  new Class({
    service: 'sts',
    region: 'cn-north-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret', sessionToken: 'token' },
    sha256: Sha256,
    applyChecksum: true,
    runtime: 'node',
  } as ConstructorParameters<typeof SignatureV4MultiRegion>[0]);

test('for one region it signs as the original does, and says as it does that it can do no more', async () => {
  const request = new HttpRequest({ method: 'POST', hostname: 'sts.cn-north-1.amazonaws.com.cn', body: 'Action=x' });

  const [stub, original] = await Promise.all(
    [Stub, SignatureV4MultiRegion].map((Class) => signer(Class).sign(request, { signingDate: new Date(0) })),
  );

  expect(stub?.headers).toEqual(original?.headers);
  expect(Stub.sigv4aDependency()).toBe(SignatureV4MultiRegion.sigv4aDependency());
});
