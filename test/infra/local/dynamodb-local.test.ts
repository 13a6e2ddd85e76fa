import { afterEach, expect, inject, test, vi } from 'vitest';
import { startDynamoDbLocal } from '../../../infra/local/dynamodb-local.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the run’s DynamoDB answers', async () => {
  const endpoint = inject('dynamoDbEndpoint');

  const answer = await fetch(endpoint);

  expect(await answer.text()).toContain('MissingAuthenticationToken');
});

test('a DynamoDB named from outside is used as it is and not ended', async () => {
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', inject('dynamoDbEndpoint'));

  const given = await startDynamoDbLocal();
  await given.stop();

  expect(given).toMatchObject({ endpoint: inject('dynamoDbEndpoint'), pid: undefined });
  expect((await fetch(given.endpoint)).status).toBe(400);
});

test('a missing Java is told in one sentence with the cure', async () => {
  vi.stubEnv('PATH', '/nowhere');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', '');

  const started = startDynamoDbLocal();

  await expect(started).rejects.toThrow(/needs Java 17 or newer .* AWS_ENDPOINT_URL_DYNAMODB\.$/);
});
