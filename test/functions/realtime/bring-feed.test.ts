import { expect, test, vi } from 'vitest';
import { createOwnerWorks } from '../../../functions/dependencies/owner-works.ts';
import { realtimePartsOf } from '../../../functions/dependencies/realtime-parts-of.ts';
import type { EventKind } from '../../../functions/domain/event-kind.ts';
import type { Sockets } from '../../../functions/platform/sockets.ts';
import type { Client } from '../../support/client.ts';
import { countExecutions } from '../../support/count-executions.ts';
import { feedOf } from '../../support/feed-owner.ts';
import { askedOfEvents, layListeners } from '../../support/laid-listeners.ts';
import { hear, staffOf } from '../../support/need-steps.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { unhurried } from '../../support/unhurried.ts';
import type { Faults } from '../../support/walled-sessions.ts';
import { createWorld, type World } from '../../support/world.ts';

/** Sockets that take everything; `fails` says what else a post does. */
const recordedSockets = (fails: (connection: string, text: string) => ReturnType<Sockets['post']> | undefined) => {
  const posts: { connection: string; text: string }[] = [];
  const closed: string[] = [];
  const sockets: Sockets = {
    async post(connection, text) {
      const failed = fails(connection, text);
      if (failed) return failed;
      posts.push({ connection, text });
      return 'SENT';
    },
    close: async (connection) => void closed.push(connection),
    isOpen: async () => true,
  };
  return { sockets, posts, closed };
};

const all = [{ where: '*', what: '*' }];

const subjectOf = ({ token = '' }: Client): string =>
  String(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub);

const setUp = async (fails: Parameters<typeof recordedSockets>[0] = () => undefined, faults?: Faults) => {
  const recorded = recordedSockets(fails);
  const world = await createWorld({ sockets: recorded.sockets, ...(faults && { faults }) });
  const county = await world.county();
  const { clerk } = await staffOf(county);
  const integrator = await county.integrator(['NEED', 'PROJECT']);
  await world.tick();
  return { ...recorded, world, county, clerk, subject: subjectOf(integrator) };
};

/** The stream's record of the newest event of a need, as λ changes gets it. */
const happen = async (world: World, clerk: Client, county: SeededCounty) => {
  const { need } = await hear(clerk, county);
  const [event] = (await world.raw.under(`${county.code}#NEED#`)).filter(({ id }) => id === `${need.id}:1`);
  if (!event) throw new Error('There is no event');
  const Keys = { pk: { S: event.pk }, sk: { S: event.sk } };
  return { Records: [{ eventName: 'INSERT' as const, dynamodb: { SequenceNumber: '1', Keys } }] };
};

const idsPosted = (posts: readonly { connection: string; text: string }[], connection = 'laid-0'): string[] =>
  posts.flatMap((post) => {
    const { type, payload } = JSON.parse(post.text);
    return post.connection === connection && type === 'next' ? [payload.extensions.event] : [];
  });

/** What brings the feed to the sockets, when all that happened is numbered. */
const bringing = async (
  { world, county }: Pick<Awaited<ReturnType<typeof setUp>>, 'world' | 'county'>,
  realtime = realtimePartsOf(world.parts),
) => {
  const work = await createOwnerWorks(world.parts, realtime)(county.code);
  const sockets = work?.consumers.find(({ name }) => name === 'sockets');
  if (!work || !sockets) throw new Error('Nothing brings the feed to the sockets');
  await work.sequencer.numberPending(() => false);
  return sockets;
};

/** What it costs to bring one more event to the sockets, once it is numbered, and how often it is executed. */
const costOfOne = async (set: Awaited<ReturnType<typeof setUp>>) => {
  await hear(set.clerk, set.county);
  const realtime = realtimePartsOf(set.world.parts);
  const executions = countExecutions(realtime.schema);
  const sockets = await bringing(set, realtime);
  const { calls, rcu, wcu } = await set.world.cost(() => sockets.run(() => false));
  return { calls, rcu, wcu, executed: executions.count };
};

/** One more event, as the stream tells λ changes of it: what fails there is logged and left to whoever comes next. */
const tellOne = async ({ world, clerk, county }: Awaited<ReturnType<typeof setUp>>) =>
  world.changes(await happen(world, clerk, county), unhurried);

test('a county to which nobody listens costs one read to know that', async () => {
  const set = await setUp();

  const { calls } = await costOfOne(set);

  // Where it stands, what is new, the lease, whether anybody listens, the move, and where it stands again.
  expect(calls).toBe(6);
});

test('an event costs the same reads and one execution for 1, 100 and 1,000 who ask the same with the same rights', async () => {
  const costs = [];
  for (const count of [1, 100, 1_000]) {
    const set = await setUp();
    await layListeners(set.world, set.county.code, set.subject, { count, topics: all });
    await costOfOne(set);
    set.posts.length = 0;

    const { calls, rcu, wcu, executed } = await costOfOne(set);

    costs.push({ calls, wcu, executed });
    expect(set.posts).toHaveLength(count);
    // A listener is a third of a KB: 13 of them are a unit.
    expect(rcu).toBeLessThanOrEqual(25 + count / 10);
  }

  expect(costs[1]).toEqual(costs[0]);
  expect(costs[2]).toEqual(costs[0]);
  expect(costs[0]).toMatchObject({ executed: 1 });
  expect(costs[0]?.calls).toBeLessThanOrEqual(26);
}, 120_000);

/** Two members of a county, each another. */
type Two = (county: SeededCounty) => Promise<readonly Client[]>;

const integrators =
  (...kinds: readonly EventKind[][]): Two =>
  (county) =>
    Promise.all(kinds.map((granted) => county.integrator(granted)));
const workers: Two = async (county) => {
  const one = () => county.member('COMMUNITY_WORKER', county.communities.a);
  return [await one(), await one()];
};

test.each([
  ['two integrators with the same kinds are executed once', 1, integrators(['NEED'], ['NEED'])],
  ['two integrators with other kinds are executed each on its own', 2, integrators(['NEED'], ['NEED', 'LIST'])],
  ['two workers of one community are executed each on their own', 2, workers],
])('%s', async (_title, executions, whoever) => {
  const set = await setUp();
  const members = await whoever(set.county);
  for (const [at, member] of members.entries())
    await layListeners(set.world, set.county.code, subjectOf(member), { count: 3, topics: all, name: `of-${at}` });

  const { executed } = await costOfOne(set);

  expect(set.posts).toHaveLength(6);
  expect(executed).toBe(executions);
});

test('who asks something else is executed on its own', async () => {
  const set = await setUp();
  const asked = { ...askedOfEvents, query: 'subscription { events { id version } }' };
  await layListeners(set.world, set.county.code, set.subject, { count: 3, topics: all });
  await layListeners(set.world, set.county.code, set.subject, { count: 3, topics: all, asked, name: 'other' });

  const { executed } = await costOfOne(set);

  expect(set.posts).toHaveLength(6);
  expect(executed).toBe(2);
});

test('it costs nothing more that a thousand listen to something else', async () => {
  const set = await setUp();
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all });
  const alone = await costOfOne(set);
  const elsewhere = [
    { where: set.county.communities.b, what: '*' },
    { where: '*', what: 'PROJECT' },
    { where: set.county.communities.a, what: 'need.closed' },
  ];
  await layListeners(set.world, set.county.code, set.subject, { count: 300, topics: elsewhere, name: 'other' });
  set.posts.length = 0;

  const amongMany = await costOfOne(set);

  expect(amongMany).toEqual(alone);
  expect(set.posts).toHaveLength(1);
});

test('somebody who is gone is forgotten, and nobody else misses anything', async () => {
  const set = await setUp((connection) => (connection === 'laid-1' ? Promise.resolve('GONE') : undefined));
  await layListeners(set.world, set.county.code, set.subject, { count: 3, topics: all });

  await tellOne(set);
  await tellOne(set);

  expect(idsPosted(set.posts, 'laid-0')).toHaveLength(2);
  expect(idsPosted(set.posts, 'laid-2')).toHaveLength(2);
});

test('a line that takes nothing is ended, and nobody waits for it', async () => {
  const set = await setUp((connection) =>
    connection === 'laid-1' ? Promise.reject(new Error('the line is dead')) : undefined,
  );
  await layListeners(set.world, set.county.code, set.subject, { count: 3, topics: all });

  await tellOne(set);

  expect(set.closed).toEqual(['laid-1']);
  expect(idsPosted(set.posts, 'laid-0')).toHaveLength(1);
  expect(idsPosted(set.posts, 'laid-2')).toHaveLength(1);
});

test('what is larger than the gateway carries is told as a thin notice, with the cursor to go on from', async () => {
  const set = await setUp((_, text) => (text.includes('"data":{') ? Promise.resolve('TOO_LARGE') : undefined));
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all });

  await tellOne(set);

  expect(set.posts.map(({ text }) => JSON.parse(text))).toEqual([
    {
      id: '0',
      type: 'next',
      payload: {
        data: null,
        errors: [{ message: expect.any(String), extensions: { code: 'TOO_LARGE' } }],
        extensions: { cursor: expect.any(String), event: expect.stringContaining('-need-') },
      },
    },
  ]);
});

test('whoever dies after sending leaves it to the next, who tells it again under the same ids', async () => {
  let dies = false;
  const set = await setUp((_, text) => {
    if (!dies || !text.includes('"id":"0"')) return undefined;
    dies = false;
    return Promise.reject(new Error('killed'));
  });
  vi.spyOn(set.sockets, 'close').mockRejectedValueOnce(new Error('killed'));
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all });
  await tellOne(set);
  dies = true;

  await tellOne(set);
  set.world.clock.advance(11);
  await tellOne(set);

  expect(idsPosted(set.posts)).toHaveLength(3);
  expect(new Set(idsPosted(set.posts)).size).toBe(3);
});

test('while one brings the feed to the sockets nobody else does', async () => {
  const held = Promise.withResolvers<'SENT'>();
  const reached = Promise.withResolvers<void>();
  let holds = true;
  const set = await setUp(() => {
    if (!holds) return undefined;
    holds = false;
    reached.resolve();
    return held.promise;
  });
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all });
  const [first, second] = [
    await happen(set.world, set.clerk, set.county),
    await happen(set.world, set.clerk, set.county),
  ];

  const running = set.world.changes(first, unhurried);
  await reached.promise;
  await set.world.changes(second, unhurried);
  expect(set.posts).toEqual([]);
  held.resolve('SENT');
  await running;

  expect(idsPosted(set.posts)).toHaveLength(1);
});

test('an index that does not show an event yet is waited for', async () => {
  const set = await setUp(() => undefined, { seed: 1, rates: { STALE_INDEX: 1 } });
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all });
  await hear(set.clerk, set.county);
  // The index of what waits for its number lags, too: twice, as everything does here.
  for (let looks = 0; looks < 2; looks += 1) await bringing(set);

  await (await bringing(set)).run(() => false);

  expect(idsPosted(set.posts)).toHaveLength(1);
});

test('a line that does not take why it is ended hinders nobody', async () => {
  const set = await setUp((connection) =>
    connection === 'laid-1' ? Promise.reject(new Error('the line is dead')) : undefined,
  );
  await layListeners(set.world, set.county.code, set.subject, { count: 2, topics: all });
  const { table } = await feedOf(set.world, set.county.code);
  const [row] = (await set.world.raw.all()).filter(
    ({ pk, operation }) => pk.includes('#TOPIC-OF#') && (operation as { connection: string }).connection === 'laid-1',
  );
  if (!row) throw new Error('There is no such listener');
  await table.update({
    Key: { pk: row.pk, sk: row.sk },
    UpdateExpression: 'SET replayingUntil = :past REMOVE #from',
    ExpressionAttributeNames: { '#from': 'from' },
    ExpressionAttributeValues: { ':past': '2026-01-01T00:00:00.000Z' },
  });

  await tellOne(set);

  expect(idsPosted(set.posts, 'laid-0')).toHaveLength(1);
  expect(set.closed).toEqual(['laid-1']);
});

test('whoever runs out of time leaves the rest to the next, and what was told is not told again', async () => {
  const set = await setUp();
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all });
  for (let count = 0; count < 3; count += 1) await hear(set.clerk, set.county);
  const sockets = await bringing(set);

  await sockets.run(() => set.posts.length > 0);
  expect(idsPosted(set.posts)).toHaveLength(1);
  await sockets.run(() => false);

  expect(idsPosted(set.posts)).toHaveLength(3);
});

test('an event that cannot be told is tried three times, then told as broken with its cursor; what comes after it follows', async () => {
  const set = await setUp();
  const asked = { field: 'events', query: 'subscription { events { at } }', variables: {}, language: 'zh' } as const;
  await layListeners(set.world, set.county.code, set.subject, { count: 1, topics: all, asked });
  const event = await happen(set.world, set.clerk, set.county);
  const { table } = await feedOf(set.world, set.county.code);
  await table.update({
    Key: { pk: event.Records[0]?.dynamodb.Keys.pk.S ?? '', sk: event.Records[0]?.dynamodb.Keys.sk.S ?? '' },
    UpdateExpression: 'SET #at = :broken',
    ExpressionAttributeNames: { '#at': 'at' },
    ExpressionAttributeValues: { ':broken': 'no instant' },
  });

  for (let tried = 0; tried < 3; tried += 1) {
    expect(set.posts).toEqual([]);
    await set.world.changes(event, unhurried);
    set.world.clock.advance(11);
  }
  await tellOne(set);

  const [broken, fine] = set.posts.map(({ text }) => JSON.parse(text).payload);
  expect(broken).toMatchObject({
    errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    extensions: { cursor: expect.any(String) },
  });
  expect(fine.errors).toBeUndefined();
});
