import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { subscriptionExchange, Client as UrqlClient } from '@urql/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Client } from '../../support/client.ts';
import { feedOf, wholeFeed } from '../../support/feed-owner.ts';
import { liveRows } from '../../support/listen.ts';
import { hear, staffOf } from '../../support/need-steps.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { createSocketWorld, type SocketWorld } from '../../support/socket-world.ts';
import { stockClient } from '../../support/stock-client.ts';

const world = await createSocketWorld();

const query = 'subscription ($after: String) { events(after: $after) { id cursor } }';

const socketClient = (at: SocketWorld, by: Client) => {
  const client = stockClient(at, by);
  onTestFinished(() => void client.dispose());
  return client;
};

const aCounty = async (at: SocketWorld) => {
  const county = await at.county();
  const { clerk } = await staffOf(county);
  await at.tick();
  const { events } = await county.admin.ask('{ events(first: 1) { nodes { cursor } } }');
  return { county, clerk, after: String(events.nodes[0].cursor) };
};

type Told = { readonly id: string; readonly cursor: string };

/** How each client is asked for events after a cursor; all speak to the gateway as they do to any server. */
const clients: Readonly<Record<string, (by: Client, after: string, next: (told: Told) => void) => void>> = {
  'graphql-ws': (by, after, next) => {
    const sink = {
      next: ({ data }: { data?: { events: Told } | null }) => data && next(data.events),
      error: (error: unknown) => expect.fail(String(error)),
      complete: () => undefined,
    };
    socketClient(world, by).subscribe<{ events: Told }>({ query, variables: { after } }, sink);
  },
  'Apollo Client': (by, after, next) => {
    const client = new ApolloClient({ cache: new InMemoryCache(), link: new GraphQLWsLink(socketClient(world, by)) });
    const told = client.subscribe<{ events: Told }>({ query: gql(query), variables: { after } });
    told.subscribe(({ data }) => data && next(data.events));
  },
  urql: (by, after, next) => {
    const sockets = socketClient(world, by);
    const client = new UrqlClient({
      url: 'http://127.0.0.1/graphql',
      exchanges: [
        subscriptionExchange({
          forwardSubscription: (request) => ({
            subscribe: (sink) => ({
              unsubscribe: sockets.subscribe({ ...request, query: request.query ?? '' }, sink as never),
            }),
          }),
        }),
      ],
    });
    client.subscription<{ events: Told }>(query, { after }).subscribe(({ data }) => data && next(data.events));
  },
};

test.each(Object.keys(clients))(
  '%s is told what it missed and what happens, and comes back when its line is cut',
  async (name) => {
    const { county, clerk, after } = await aCounty(world);
    const told: string[] = [];
    const feed = async () => (await wholeFeed(await feedOf(world, county.code))).map(({ id }) => id).slice(1);

    clients[name]?.(county.admin, after, ({ id }) => void told.push(id));
    const missed = await feed();
    await vi.waitFor(() => expect(told).toEqual(missed), 10_000);
    await hear(clerk, county);
    await world.tick();
    await vi.waitFor(async () => expect(told).toEqual(await feed()), 10_000);
    const before = world.gateway.open.map(({ connectionId }) => connectionId);
    for (const connectionId of before) world.gateway.cut(connectionId);
    await hear(clerk, county);
    await world.tick();

    // It asks again from where it began: what it knows already comes under the ids that it knows.
    await vi.waitFor(async () => expect([...new Set(told)]).toEqual(await feed()), 10_000);
  },
  60_000,
);

test('a bad token is one clean error, and no storm of connections', async () => {
  const { county } = await aCounty(world);
  const client = socketClient(world, { ...county.admin, token: 'bad' });
  let connects = 0;
  client.on('connecting', () => {
    connects += 1;
  });

  const refused = await new Promise((resolve) => {
    client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') });
  });

  expect(refused).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  expect(connects).toBe(1);
});

test.each([1, 2, 3])(
  'whatever is cut and whenever, what was received is the feed (seed %i)',
  async (seed) => {
    const random = seededRandom(seed);
    const busy = await createSocketWorld({ chance: random });
    const { county, clerk, after } = await aCounty(busy);
    const told: string[] = [];
    const variables = { after };
    socketClient(busy, county.admin).subscribe<{ events: Told }>(
      { query, variables },
      {
        next: ({ data }) => {
          if (!data) return;
          told.push(data.events.id);
          variables.after = data.events.cursor;
        },
        error: (error) => expect.fail(JSON.stringify(error)),
        complete: () => undefined,
      },
    );

    for (let cuts = 0; cuts < 20; cuts += 1) {
      await hear(clerk, county);
      const ticking = busy.tick();
      for (let turns = Math.floor(random() * 60); turns > 0; turns -= 1)
        await new Promise((resolve) => setImmediate(resolve));
      for (const { connectionId } of busy.gateway.open) busy.gateway.cut(connectionId);
      await ticking;
    }
    busy.clock.advance(11);
    await busy.tick();

    const feed = (await wholeFeed(await feedOf(busy, county.code))).map(({ id }) => id).slice(1);
    await vi.waitFor(() => expect([...new Set(told)]).toEqual(feed), 10_000);
    expect((await busy.raw.all()).filter(({ pk }) => pk.includes('#TOPIC-OF#')).length).toBeLessThanOrEqual(3);
    expect(await liveRows(busy, 'nobody')).toEqual([]);
  },
  60_000,
);
