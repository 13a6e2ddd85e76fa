import { afterEach, expect, test } from 'vitest';
import { type LoopbackServer, startLoopbackServer } from '../../../infra/local/loopback-server.ts';

const started: LoopbackServer[] = [];
const start = async (port: number): Promise<LoopbackServer> => {
  const server = await startLoopbackServer(port, (_, response) => response.end('here'));
  started.push(server);
  return server;
};

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ close }) => close()));
});

test('port 0 takes a free one and tells which', async () => {
  const [one, two] = await Promise.all([start(0), start(0)]);

  const answer = await fetch(one.url);

  expect(await answer.text()).toBe('here');
  expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(two.url).not.toBe(one.url);
});

test('a taken port is told in one sentence', async () => {
  const { url } = await start(0);
  const { port } = new URL(url);

  const starting = start(Number(port));

  await expect(starting).rejects.toThrow(`Port ${port} is taken: stop what uses it, or choose another port.`);
});

test('closing ends a connection that a client keeps open, and frees the port', async () => {
  const { url, close } = await startLoopbackServer(0, (_, response) => response.end('here'));
  await (await fetch(url)).text();

  await close();
  const again = await start(Number(new URL(url).port));

  expect(again.url).toBe(url);
});
