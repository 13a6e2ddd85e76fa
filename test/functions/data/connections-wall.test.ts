import { expect, test } from 'vitest';
import { createConnectionStore } from '../../../functions/data/connections-store.ts';
import { createDeployment } from '../../../functions/data/deployment.ts';
import { createOperationStore } from '../../../functions/data/operations-store.ts';
import { createViewerPlaces } from '../../../functions/data/viewer-places.ts';
import { connectionsPolicy } from '../../../infra/walls/connections-policy.ts';
import { memberPolicy } from '../../../infra/walls/member-policy.ts';
import { judgeRequest } from '../../support/judge-request.ts';
import { movedKeys } from '../../support/moved-keys.ts';
import { recordRequests } from '../../support/record-requests.ts';
import type { RecordedRequest } from '../../support/recorded-request.ts';
import { testClient } from '../../support/test-table.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const tableArn = `arn:aws-cn:dynamodb:cn-north-1:111122223333:table/${world.table}`;
const connectionsOwner = '000000#';

/** Everything that is done to a connection from its beginning to its end, as it goes to the table. */
const recorded = async () => {
  const client = testClient();
  const { clock } = world;
  const own = createDeployment({
    ...world.parts,
    sessions: { get: () => Promise.reject(new Error('No county is opened')), own: () => client },
  }).ownTable();
  const requests = recordRequests(client);
  const [connections, operations] = [createConnectionStore(own, clock), createOperationStore(own, clock)];
  const places = createViewerPlaces(own, clock);
  const [connection, operation] = ['abc=', { connection: 'abc=', id: '1', run: 'one' }];

  await connections.open(connection);
  await connections.listWaiting('2027-01-01T00:00:00.000Z');
  await connections.introduce(connection, { caller: { kind: 'public' }, language: 'zh' }, 'one');
  await places.take('371722-viewer', connection);
  await operations.reserve(operation);
  await operations.listen(operation, { owner: '371722', topics: [] });
  await operations.runs(operation);
  await operations.end(operation);
  await operations.release(operation);
  await places.leave('371722-viewer', connection);
  await connections.end(connection);
  await connections.forget(connection);
  return requests;
};

const passing = (requests: readonly RecordedRequest[], policy = connectionsPolicy(tableArn), tags = {}) =>
  requests.filter((request) => judgeRequest(request, { policy, tableArn, tags }).length === 0);

test('a connection’s whole life passes the wall that its Lambdas have, and no session of a county could live it', async () => {
  const requests = await recorded();

  const own = passing(requests);
  const ofCounty = passing(requests, memberPolicy(tableArn), { county: '371722', province: '370000' });

  expect(requests.length).toBeGreaterThan(14);
  expect(own).toEqual(requests);
  expect(ofCounty).toEqual([]);
});

test.each([
  ['moved to a county', (key: string) => key.replace(connectionsOwner, '371722#')],
  ['moved to a province', (key: string) => key.replace(connectionsOwner, '370000#')],
  ['moved to a county’s feed', () => '371722#FEED'],
  ['moved to what else the deployment may have', () => `${connectionsOwner}SETTINGS`],
  ['whose owner has lost its #', (key: string) => key.replace(connectionsOwner, '000000')],
  ['taken away', () => undefined],
] as const)('any one of its keys %s is refused', async (_, change) => {
  const moved = (await recorded()).flatMap((request) => movedKeys(request, connectionsOwner, change));

  const passed = passing(moved);

  expect(moved.length).toBeGreaterThan(14);
  expect(passed).toEqual([]);
});
