import { afterEach, expect, inject, test, vi } from 'vitest';
import { startLoopbackServer } from '../../../../infra/local/loopback-server.ts';
import { dataFolder, emptyData } from '../../../../infra/local/system/data-folder.ts';
import { startSts } from '../../../../infra/local/system/start-sts.ts';
import { newDataFolder, startLocal } from '../../../support/started.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a DynamoDB and an STS named from outside are used, and not started', async () => {
  const paths: string[] = [];
  const sts = await startLoopbackServer(0, (request, response) => {
    paths.push(request.headers['content-type'] ?? '');
    response.writeHead(400).end();
  });
  const { folder, remove } = newDataFolder();
  const started = startLocal('start.ts', ['--port', '0', '--data', folder, '--no-demo'], {
    AWS_ENDPOINT_URL_DYNAMODB: inject('dynamoDbEndpoint'),
    AWS_ENDPOINT_URL_STS: sts.url,
  });
  const { http, pids } = JSON.parse(await started.line('"ready":true'));

  const body = JSON.stringify({ query: '{ needStatus(county: "371722", receipt: "0123456789AB") { state } }' });
  const answer = await fetch(`${http}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const text = await answer.text();
  started.child.kill('SIGTERM');
  const code = await started.ended;
  await Promise.all([sts.close(), remove()]);

  expect(pids).toEqual([started.child.pid]);
  expect(text).toContain('INTERNAL_SERVER_ERROR');
  expect(paths[0]).toContain('application/x-www-form-urlencoded');
  expect(code).toBe(0);
});

test('a given STS is not ended by us', async () => {
  const sts = await startLoopbackServer(0, (_, response) => response.end('here'));
  vi.stubEnv('AWS_ENDPOINT_URL_STS', sts.url);
  const given = await startSts();

  await given.close();
  const answer = await (await fetch(given.url)).text();
  await sts.close();

  expect(answer).toBe('here');
});

test('--fresh is refused over a DynamoDB that is not ours', async () => {
  const { folder, remove } = newDataFolder();
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', 'http://127.0.0.1:1');

  const emptied = emptyData(dataFolder(folder));

  await expect(emptied).rejects.toThrow('--fresh cannot empty the DynamoDB of AWS_ENDPOINT_URL_DYNAMODB: unset it');
  await remove();
});
