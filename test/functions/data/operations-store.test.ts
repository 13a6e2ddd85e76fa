import { expect, test } from 'vitest';
import { createConnectionStore } from '../../../functions/data/connections-store.ts';
import { createDeployment } from '../../../functions/data/deployment.ts';
import { createOperationStore } from '../../../functions/data/operations-store.ts';
import { createWorld } from '../../support/world.ts';

const world = await createWorld();
const introduction = { caller: { kind: 'public' }, language: 'zh' } as const;
let connectionsMade = 0;

const aConnection = async () => {
  connectionsMade += 1;
  const connection = `connection-${connectionsMade}`;
  const own = createDeployment(world.parts).ownTable();
  const [connections, operations] = [createConnectionStore(own, world.clock), createOperationStore(own, world.clock)];
  await connections.open(connection);
  await connections.introduce(connection, introduction, 'one');
  const run = (name: string, id = '1') => ({ connection, id, run: name });
  return { connection, connections, operations, run };
};

test('what is written twice because its answer was lost is written once: who it is, and what runs', async () => {
  const { connection, connections, operations, run } = await aConnection();

  expect(await connections.introduce(connection, introduction, 'one')).toBe(true);
  expect(await connections.introduce(connection, introduction, 'another')).toBe(false);
  expect(await operations.reserve(run('a'))).toMatchObject({ kind: 'RESERVED' });
  expect(await operations.reserve(run('a'))).toMatchObject({ kind: 'RESERVED' });
  expect(await operations.reserve(run('b'))).toEqual({ kind: 'TAKEN' });
});

test('it does not run any more as soon as its client has ended it, or is not there', async () => {
  const [one, other] = [await aConnection(), await aConnection()];
  for (const { operations, run } of [one, other]) {
    await operations.reserve(run('a'));
    expect(await operations.runs(run('a'))).toBe(true);
  }

  await one.operations.end(one.run('a'));
  await other.connections.end(other.connection);

  expect(await one.operations.runs(one.run('a'))).toBe(false);
  expect(await other.operations.runs(other.run('a'))).toBe(false);
});

test('an id that was ended is free again, and what ran under it before cannot touch what runs now', async () => {
  const { operations, run } = await aConnection();
  await operations.reserve(run('a'));
  await operations.end(run('a'));
  await operations.release(run('a'));

  expect(await operations.reserve(run('b'))).toMatchObject({ kind: 'RESERVED' });
  expect(await operations.runs(run('b'))).toBe(true);
  expect(await operations.runs(run('a'))).toBe(false);
  expect(await operations.listen(run('a'), { owner: '371722', topics: [] })).toBe(false);
  await operations.release(run('a'));

  expect(await operations.runs(run('b'))).toBe(true);
});

test('an end that overtook its beginning is remembered for a minute, and no longer', async () => {
  const { operations, run } = await aConnection();
  await operations.end(run('a'));

  expect(await operations.reserve(run('a'))).toEqual({ kind: 'ENDED' });
  await operations.end(run('b', '2'));
  world.clock.advance(61);
  expect(await operations.reserve(run('b', '2'))).toMatchObject({ kind: 'RESERVED' });
});
