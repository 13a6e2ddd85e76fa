import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDynamoClient, createStsClient } from '../../../functions/platform/aws-clients.ts';
import { type LoopbackService, startLoopbackService } from './loopback-service.ts';

const credentials = { accessKeyId: 'ASIATEST', secretAccessKey: 'test', sessionToken: 'test' };
let service: LoopbackService;

beforeEach(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  service = await startLoopbackService();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await service.close();
});

test('AWS_ENDPOINT_URL_DYNAMODB leads a client to another table service', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', service.url);
  service.answerWith(() => ({ body: { TableNames: ['here'] } }));

  const { TableNames } = await createDynamoClient({ region: 'cn-north-1', credentials }).send(new ListTablesCommand());

  expect(TableNames).toEqual(['here']);
});

test('the clients of all counties share their connections', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', service.url);
  service.answerWith(() => ({ body: { TableNames: [] } }));
  const clients = Array.from({ length: 5 }, () => createDynamoClient({ region: 'cn-north-1', credentials }));

  for (const client of clients) await client.send(new ListTablesCommand());

  expect(new Set(service.requests.map(({ port }) => port)).size).toBe(1);
});

test.each([
  ['cn-north-1', 'sts.cn-north-1.amazonaws.com.cn'],
  ['cn-northwest-1', 'sts.cn-northwest-1.amazonaws.com.cn'],
  ['us-east-1', 'sts.us-east-1.amazonaws.com'],
])('in %s sessions are asked of %s', async (region, host) => {
  vi.stubEnv('AWS_ENDPOINT_URL_STS', undefined);
  const client = createStsClient(region);
  client.middlewareStack.add(
    () => (args) => {
      const request = args.request as { readonly hostname: string };
      throw new Error(`would call ${request.hostname}`);
    },
    { step: 'finalizeRequest' },
  );

  const call = client.send(new GetCallerIdentityCommand());

  await expect(call).rejects.toThrow(`would call ${host}`);
});
