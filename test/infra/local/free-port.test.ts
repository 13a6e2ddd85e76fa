import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../../../infra/local/free-port.ts';

test('a free port can be listened on afterwards', async () => {
  const port = await freePort();

  const server = createServer().listen(port);
  onTestFinished(() => void server.close());
  await once(server, 'listening');

  expect((server.address() as AddressInfo).port).toBe(port);
});

test('a taken port is refused in one sentence that names it', async () => {
  const server = createServer().listen(0);
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const asked = freePort(port);

  await expect(asked).rejects.toThrow(`Port ${port} is taken`);
});
