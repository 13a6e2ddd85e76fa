import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway } from '../../../infra/local/gateway.ts';
import type { LoopbackServer } from '../../../infra/local/loopback-server.ts';
import { createWorld } from '../../support/world.ts';

let gateway: LoopbackServer;

beforeAll(async () => {
  const { handler } = await createWorld();
  gateway = await startGateway({ handler, corsOrigins: [] });
});

afterAll(() => gateway.close());

test.each(serverAudits({ url: () => `${gateway.url}/graphql` }))('$id: the deployed handler $name', async (audit) => {
  const { status } = await audit.fn();

  expect(status).not.toBe('error');
});
