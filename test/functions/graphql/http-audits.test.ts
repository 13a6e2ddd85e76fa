import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway } from '../../../infra/local/gateway.ts';
import type { LoopbackServer } from '../../../infra/local/loopback-server.ts';
import { sampleDoor } from '../../support/sample-door.ts';

let gateway: LoopbackServer;

beforeAll(async () => {
  gateway = await startGateway({ handler: sampleDoor().handler, corsOrigins: [] });
});

afterAll(() => gateway.close());

/** What D6 decides otherwise than the audit's "SHOULD" or "MAY"; an audit's MUST is never among them. */
const decidedOtherwise = new Map([
  ['5A70', 'GET is for /health only'],
  ['D6D5', 'GET is for /health only'],
  ['6A70', 'GET is for /health only'],
  ['572B', '400 for a document that cannot be parsed, whatever the media type'],
  ['FDE2', '400 for a document that is not valid, whatever the media type'],
  ['7B9B', '400 for variables of the wrong type, whatever the media type'],
]);

test.each(serverAudits({ url: () => `${gateway.url}/graphql` }))('$id: the server $name', async (audit) => {
  const result = await audit.fn();

  expect(result.status).not.toBe('error');
  expect({ id: audit.id, status: result.status }).toEqual({
    id: audit.id,
    status: decidedOtherwise.has(audit.id) ? expect.stringMatching(/warn|notice/) : 'ok',
  });
});
