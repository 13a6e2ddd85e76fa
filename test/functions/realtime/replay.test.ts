import { expect, test } from 'vitest';
import type { Client } from '../../support/client.ts';
import { feedOf, wholeFeed } from '../../support/feed-owner.ts';
import { type ListeningPeer, listen } from '../../support/listen.ts';
import { hear, staffOf } from '../../support/need-steps.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { openPeer } from '../../support/socket-peer.ts';
import { createSocketWorld, type SocketWorld } from '../../support/socket-world.ts';

const world = await createSocketWorld();

const everything = 'subscription ($after: String) { events(after: $after) { id cursor } }';

const aCounty = async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  await world.tick();
  return { county, clerk };
};

const told = (peer: ListeningPeer) =>
  peer.told().flatMap(({ type, payload }) => (type === 'next' ? [payload.data.events] : []));
const idsTold = (peer: ListeningPeer): string[] => told(peer).map(({ id }) => id);
const idsOf = async ({ code }: SeededCounty): Promise<string[]> =>
  (await wholeFeed(await feedOf(world, code))).map(({ id }) => id);

const cursorNow = async (by: Client): Promise<string> => (await by.ask('{ feedCursor }')).feedCursor;
const beginning = async (by: Client): Promise<string> =>
  (await by.ask('{ events(first: 1) { nodes { cursor } } }')).events.nodes[0].cursor;

test('whoever was away is told what it missed, and then what happens, each once and in order', async () => {
  const { county, clerk } = await aCounty();
  const after = await beginning(county.admin);
  for (let count = 0; count < 30; count += 1) await hear(clerk, county);
  // Numbered, and not brought to the sockets yet: what is told now must not be told again then.
  await (await feedOf(world, county.code)).sequencer.numberPending(() => false);

  const peer = await listen(world, county.admin, everything, { after });
  await hear(clerk, county);
  await world.tick();

  expect(idsTold(peer)).toEqual((await idsOf(county)).slice(1));
});

test('another process with another credential goes on from the same cursor, also one of the pull feed', async () => {
  const { county, clerk } = await aCounty();
  const one = await listen(world, await county.integrator(['NEED']), everything);
  await hear(clerk, county);
  await world.tick();
  const { cursor } = told(one)[0];
  one.socket.terminate();
  await hear(clerk, county);
  await world.tick();
  const pulled = await cursorNow(county.admin);
  await hear(clerk, county);
  await world.tick();

  const other = await county.integrator(['NEED']);
  const [fromLive, fromPull] = [
    await listen(world, other, everything, { after: cursor }),
    await listen(world, other, everything, { after: pulled }),
  ];

  const heard = (await idsOf(county)).filter((id) => id.includes('-need-'));
  expect(idsTold(fromLive)).toEqual(heard.slice(1));
  expect(idsTold(fromPull)).toEqual(heard.slice(2));
});

test('a cursor from before what is kept is RESYNC_REQUIRED, and one of another county is none', async () => {
  const { county } = await aCounty();
  const other = await aCounty();
  const [after, foreign] = [await beginning(county.admin), await cursorNow(other.county.admin)];
  const { table } = await feedOf(world, county.code);
  await table.update({
    Key: { pk: `${county.code}#FEED`, sk: 'FLOOR' },
    UpdateExpression: 'SET seq = :floor',
    ExpressionAttributeValues: { ':floor': 2 },
  });

  const refused = await Promise.all([
    listen(world, county.admin, everything, { after }),
    listen(world, county.admin, everything, { after: foreign }),
    listen(world, county.admin, everything, { after: 'no cursor' }),
  ]);

  expect(refused.map((peer) => peer.told()[0].payload[0].extensions.code)).toEqual([
    'RESYNC_REQUIRED',
    'BAD_CURSOR',
    'BAD_CURSOR',
  ]);
});

test('a Lambda that comes to its end completes the operation, and leaves nothing behind', async () => {
  const hurried = await createSocketWorld({ limits: { timeout: 3_900 } });
  const county = await hurried.county();
  await hurried.tick();
  const after = await beginning(county.admin);
  const peer = await openPeer(hurried.gateway);
  await peer.introduce(county.admin.token);

  peer.ask('1', everything, { after });

  expect(await peer.next()).toEqual({
    id: '1',
    type: 'next',
    payload: {
      data: null,
      errors: [{ message: expect.any(String), extensions: { code: 'GO_ON' } }],
      extensions: { cursor: after },
    },
  });
  expect(await peer.next()).toEqual({ id: '1', type: 'complete' });
  expect(await hurried.raw.under(`${county.code}#TOPIC-OF#`)).toEqual([]);
});

/** A world whose λ realtime does something else with the time that it has left, each time that it asks. */
const timed = (left: (asked: number, at: SocketWorld) => number) => {
  const made: Promise<SocketWorld> = createSocketWorld({
    meets: (start) => {
      const handler = start();
      return async (event) => {
        const world = await made;
        let asked = 0;
        const getRemainingTimeInMillis = () => {
          asked += 1;
          return left(asked, world);
        };
        return handler(event, { getRemainingTimeInMillis });
      };
    },
  });
  return made;
};

test('whoever asks for little and is far behind comes on, though nothing of it is for it', async () => {
  const short = await timed((asked) => (asked > 4 ? 0 : 29_000));
  const county = await short.county();
  await staffOf(county);
  await short.tick();
  const peer = await openPeer(short.gateway);
  await peer.introduce(county.admin.token);
  const lists = 'subscription ($after: String) { needsListPublished(after: $after) { cursor } }';
  const ahead = async (after: string): Promise<number> =>
    (await county.admin.ask('query ($after: String) { events(after: $after, first: 100) { nodes { id } } }', { after }))
      .events.nodes.length;

  const counts: number[] = [];
  for (let after = await beginning(county.admin), left = await ahead(after); left > 3; left = await ahead(after)) {
    counts.push(left);
    const id = String(left);
    peer.ask(id, lists, { after });
    after = (await peer.next()).payload.extensions.cursor;
    expect(await peer.next()).toEqual({ id, type: 'complete' });
  }

  expect(counts.length).toBeGreaterThan(1);
  expect(counts).toEqual(counts.map((_, place) => (counts[0] ?? 0) - 3 * place));
});

test('a token that ends while it is told what it missed ends that', async () => {
  const slow = await timed((asked, { clock }) => {
    if (asked === 4) clock.advance(61);
    return 29_000;
  });
  const county = await slow.county();
  await slow.tick();
  await county.member('COMMUNITY_WORKER', county.communities.a, 'short-lived');
  await slow.tick();
  const after = await cursorNow(county.admin);
  for (let heard = 0; heard < 5; heard += 1) await hear(county.admin, county);
  await slow.tick();
  const peer = await openPeer(slow.gateway);
  await peer.introduce(await slow.token(county.code, 'short-lived', 60));

  peer.ask('1', everything, { after });

  for (let told = 0; told < 2; told += 1) expect((await peer.next()).type).toBe('next');
  expect(await peer.next()).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

const turns = async (random: () => number) => {
  for (let left = Math.floor(random() * 40); left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
};

test.each([1, 2, 3, 4])(
  'nothing is missed or misordered, whenever one joins while much happens (seed %i)',
  async (seed) => {
    const random = seededRandom(seed);
    const busy = await createSocketWorld({ chance: random });
    const county = await busy.county();
    const { clerk } = await staffOf(county);
    await busy.tick();
    const after = await beginning(county.admin);

    const happen = async () => {
      for (let count = 0; count < 8; count += 1) {
        await turns(random);
        await hear(clerk, county);
        await busy.tick();
      }
    };
    const join = async (variables: object) => {
      await turns(random);
      return listen(busy, county.admin, everything, variables);
    };
    const [first, second, fromNow] = await Promise.all([
      join({ after }),
      join({ after }),
      join({}),
      happen(),
      happen(),
    ]);
    busy.clock.advance(11);
    await busy.tick();

    const feed = (await wholeFeed(await feedOf(busy, county.code))).map(({ id }) => id);
    expect(idsTold(first)).toEqual(feed.slice(1));
    expect(idsTold(second)).toEqual(feed.slice(1));
    expect(idsTold(fromNow)).toEqual(feed.slice(feed.length - idsTold(fromNow).length));
    expect(busy.lines.filter(({ level }) => level === 'error')).toEqual([]);
  },
);
