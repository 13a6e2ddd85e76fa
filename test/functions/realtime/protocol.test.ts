import { describe, expect, test, vi } from 'vitest';
import { graphqlWsSuite } from '../../support/graphql-ws-suite.ts';
import { hear, staffOf } from '../../support/need-steps.ts';
import type { SeededCounty } from '../../support/seed-county.ts';
import { openPeer, type SocketPeer } from '../../support/socket-peer.ts';
import { createSocketWorld } from '../../support/socket-world.ts';

const world = await createSocketWorld();

const version = '{ system { version } }';
const answered = { data: { system: { version: 'test' } } };
const status = '{ needStatus(county: "371999", receipt: "ABCD-EFGH-JKMN") { state } }';
const needs = 'subscription { needUpdated { event { id } } }';

const peerOf = (protocol?: string) => openPeer(world.gateway, protocol);
const introduced = async (token?: string): Promise<SocketPeer> => {
  const peer = await peerOf();
  await peer.introduce(token);
  return peer;
};

/** A county of its own, up to date, with somebody who listens to its needs. */
const listened = async () => {
  const county = await world.county();
  const { clerk } = await staffOf(county);
  await world.tick();
  const peer = await introduced(county.admin.token);
  peer.ask('1', needs);
  await subscribed(county, 1);
  const hearOne = async () => {
    const { need } = await hear(clerk, county);
    await world.tick();
    return need as { readonly id: string };
  };
  return { county, peer, hearOne };
};

/** The protocol does not say when somebody listens; the table does. */
const subscribed = (county: SeededCounty, count: number) =>
  vi.waitFor(async () => {
    const rows = await world.raw.under(`${county.code}#TOPIC-OF#`);
    expect(rows.filter(({ from }) => from !== undefined)).toHaveLength(count);
  }, 5_000);

const rowsOf = (prefix: string) => world.raw.under(`000000#CONN#${prefix}`);

let pings = 0;

/** Nothing more comes: whatever would have come is before the answer to a ping that is sent now. */
const silent = async (peer: SocketPeer) => {
  const before = peer.received.length;
  pings += 1;
  const payload = { last: pings };
  peer.send({ type: 'ping', payload });
  await vi.waitFor(() => expect(peer.received.at(-1)).toEqual({ type: 'pong', payload }));
  expect(peer.received).toHaveLength(before + 1);
};

/** Why the server ends the connection, told in a ping, since the gateway has one code for every end. */
const hungUp = async (peer: SocketPeer, code: number, reason: string) => {
  expect(await peer.closed).toBe(1000);
  expect(peer.received.at(-1)).toEqual({ type: 'ping', payload: { closing: { code, reason } } });
};

/*
 * The behaviours that the server suite of graphql-ws names (tests/server.test.ts, 6.x), each by its name there: held
 * here, or why it cannot be here. On API Gateway a connection ends with 1000 and nothing else, and a server that keeps
 * nothing in memory has no hooks for whoever embeds it.
 */
const byAnotherTest =
  'the only schema, context and roots are those of the deployment: the tests of the stories hold them';
const noHooks = 'there is nobody who could hook in: no option changes what is executed or sent';
const notHere: Readonly<Record<string, string>> = {
  'should use the schema resolved from a promise on subscribe': byAnotherTest,
  'should use the provided validate function': byAnotherTest,
  'should use the provided roots as resolvers': byAnotherTest,
  'should pass in the context value from the config': byAnotherTest,
  'should pass the `onSubscribe` exec args to the `context` option and use it': noHooks,
  'should use the root from the `roots` option if the `onSubscribe` doesnt provide one': noHooks,
  'should prefer the `onSubscribe` context value even if `context` option is set': noHooks,
  'should use a custom JSON message replacer function': noHooks,
  'should use a custom JSON message reviver function': noHooks,
  'should refuse connection and close socket if returning `false`':
    'impossible: a close with 4403 cannot be sent, and one with 1000 would be answered by a storm of new connections; ' +
    'a bad token is acknowledged and each operation answered with UNAUTHENTICATED',
  'should send optional payload with connection ack message': noHooks,
  'should invoke the websocket callback on ping and not reply automatically': noHooks,
  'should invoke the websocket callback on pong': noHooks,
  'should directly use the execution arguments returned from `onSubscribe`': noHooks,
  'should report the graphql errors returned from `onSubscribe`': noHooks,
  'should use the execution result returned from `onNext`': noHooks,
  'should use the graphql errors returned from `onError`': noHooks,
  'should use the operation result returned from `onOperation`': noHooks,
  'should execute the live query, "next" multiple results and then "complete"':
    'impossible: there are no live queries, a query has one result',
  'should support persisted queries': 'documents are not persisted, on neither door',
  'should trigger the close callback instead of disconnect if connection is not acknowledged': noHooks,
  'should dispose of all subscriptions on close even if some return is problematic':
    'there are no iterators to return: subscriptions are rows',
};

const heldHere: string[] = [];
const held = (name: string, run: () => Promise<void>): void => {
  heldHere.push(name);
  test(name, run);
};

describe('connect', () => {
  held('should acknowledge connection if not implemented, returning `true` or nothing', async () => {
    const peer = await peerOf();

    peer.send({ type: 'connection_init' });

    expect(await peer.next()).toEqual({ type: 'connection_ack' });
  });

  held('should pass in the `connectionParams` through the context and have other flags correctly set', async () => {
    const county = await world.county();
    const peer = await introduced(county.admin.token);

    peer.ask('1', '{ viewer { grants { role } } }');

    expect((await peer.next()).payload).toEqual({ data: { viewer: { grants: [{ role: 'COUNTY_ADMIN' }] } } });
  });

  held(
    'should close the socket after the `connectionInitWaitTimeout` has passed without having received a `ConnectionInit` message',
    async () => {
      const peer = await peerOf();
      await vi.waitFor(async () => expect(await rowsOf(peer.connection)).toHaveLength(1));

      world.clock.advance(9);
      await world.tick();
      await silent(peer);
      world.clock.advance(2);
      await world.tick();

      await hungUp(peer, 4408, 'Connection initialisation timeout');
    },
  );

  held(
    'should not close the socket after the `connectionInitWaitTimeout` has passed but the callback is still resolving',
    async () => {
      const peer = await introduced();

      world.clock.advance(60);
      await world.tick();

      await silent(peer);
    },
  );

  held(
    'should close the socket if an additional `ConnectionInit` message is received while one is pending',
    async () => {
      const peer = await peerOf();

      peer.send({ type: 'connection_init' });
      peer.send({ type: 'connection_init' });

      await hungUp(peer, 4429, 'Too many initialisation requests');
    },
  );

  held('should close the socket if more than one `ConnectionInit` message is received at any given time', async () => {
    const peer = await introduced();

    peer.send({ type: 'connection_init' });

    await hungUp(peer, 4429, 'Too many initialisation requests');
  });

  held("should have acknowledged connection even if ack message send didn't resolve", async () => {
    const post = Promise.withResolvers<void>();
    const posted = Promise.withResolvers<void>();
    const slow = vi.spyOn(world.parts.sockets, 'post').mockImplementationOnce(async () => {
      posted.resolve();
      await post.promise;
      return 'SENT';
    });
    const peer = await peerOf();

    peer.send({ type: 'connection_init' });
    await posted.promise;
    peer.ask('1', version);

    expect(await peer.next()).toEqual({ id: '1', type: 'next', payload: answered });
    post.resolve();
    slow.mockRestore();
  });

  held('should only accept a Set, Array or string in handleProtocol', async () => {
    const accepts = (protocols: string) =>
      peerOf(protocols).then(
        ({ socket }) => socket.protocol,
        () => 'refused',
      );

    expect(await accepts('graphql-transport-ws')).toBe('graphql-transport-ws');
    expect(await accepts('graphql-ws')).toBe('refused');
    expect(await accepts('graphql-TransPort-ws')).toBe('refused');
    expect(await accepts('graphql-transport-wsnah')).toBe('refused');
  });
});

describe('ping and pong', () => {
  held('should respond with a pong to a ping', async () => {
    const peer = await peerOf();

    peer.send({ type: 'ping' });

    expect(await peer.next()).toEqual({ type: 'pong' });
  });

  held("should return ping's payload through the pong", async () => {
    const peer = await peerOf();

    peer.send({ type: 'ping', payload: { iCome: 'back' } });

    expect(await peer.next()).toEqual({ type: 'pong', payload: { iCome: 'back' } });
  });

  held('should not react to a pong', async () => {
    const peer = await peerOf();

    peer.send({ type: 'pong' });

    await silent(peer);
  });
});

describe('subscribe', () => {
  held('should close the socket on request if connection is not acknowledged', async () => {
    const peer = await peerOf();

    peer.ask('1', needs);

    await hungUp(peer, 4401, 'Unauthorized');
  });

  held('should execute the query of `string` type, "next" the result and then "complete"', async () => {
    const peer = await introduced();

    peer.ask('1', `query Version ${version}`, {}, 'Version');

    expect(await peer.next()).toEqual({ id: '1', type: 'next', payload: answered });
    expect(await peer.next()).toEqual({ id: '1', type: 'complete' });
  });

  held('should be able to complete a long running query before the result becomes available', async () => {
    const peer = await introduced();
    const held = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    const secrets = vi.spyOn(world.parts.secrets, 'read').mockImplementationOnce(async () => {
      reached.resolve();
      await held.promise;
      return { current: Buffer.alloc(32, 'secret') };
    });

    peer.ask('1', status);
    await reached.promise;
    peer.send({ id: '1', type: 'complete' });
    await vi.waitFor(async () =>
      expect((await rowsOf(peer.connection)).map(({ sk }) => sk.slice(0, 4))).toEqual(['#A']),
    );
    held.resolve();

    await silent(peer);
    secrets.mockRestore();
  });

  held('should execute the query and "error" out because of validation errors', async () => {
    const peer = await introduced();

    peer.ask('1', '{ testNumber testBoolean }');

    const { type, payload } = await peer.next();
    expect(type).toBe('error');
    expect(payload).toMatchObject([
      {
        message: 'Cannot query field "testNumber" on type "Query".',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
      { message: 'Cannot query field "testBoolean" on type "Query".' },
    ]);
    await silent(peer);
  });

  held('should execute the subscription and "next" the published payload', async () => {
    const { peer, hearOne } = await listened();

    const { id } = await hearOne();

    expect(await peer.next()).toEqual({
      id: '1',
      type: 'next',
      payload: {
        data: { needUpdated: { event: { id: `${id}:1` } } },
        extensions: { cursor: expect.any(String), event: `${id}:1` },
      },
    });
  });

  held('should stop dispatching messages after completing a subscription', async () => {
    const { county, peer, hearOne } = await listened();
    await hearOne();
    await peer.next();

    peer.send({ id: '1', type: 'complete' });
    await subscribed(county, 0);
    await hearOne();
    await hearOne();

    await silent(peer);
  });

  held('should close the socket on duplicate operation requests', async () => {
    const { peer } = await listened();

    peer.ask('1', version);

    await hungUp(peer, 4409, 'Subscriber already exists');
  });

  held('should close the socket on duplicate operation requests even if one is still preparing', async () => {
    const county = await world.county();
    const peer = await introduced(county.admin.token);

    peer.ask('not-unique', needs);
    peer.ask('not-unique', needs);

    await hungUp(peer, 4409, 'Subscriber already exists');
  });

  held('should call `onComplete` callback when client completes', async () => {
    const { county, peer } = await listened();

    peer.send({ id: '1', type: 'complete' });

    await subscribed(county, 0);
    await vi.waitFor(async () =>
      expect((await rowsOf(peer.connection)).map(({ sk }) => sk.slice(0, 3))).not.toContain('SUB'),
    );
  });

  held('should call `onComplete` callback even if socket terminates abruptly', async () => {
    const { county, peer } = await listened();
    const { connection } = peer;

    peer.socket.terminate();

    await subscribed(county, 0);
    await vi.waitFor(async () => expect(await rowsOf(connection)).toEqual([]));
  });

  held('should respect completed subscriptions even if subscribe operation stalls', async () => {
    const county = await world.county();
    const { clerk } = await staffOf(county);
    const peer = await introduced(county.admin.token);

    // As if the messages had overtaken one another on their way to the Lambda.
    peer.send({ id: '1', type: 'complete' });
    await vi.waitFor(async () =>
      expect((await rowsOf(peer.connection)).map(({ sk }) => sk.slice(0, 4))).toContain('DONE'),
    );
    peer.ask('1', needs);
    await silent(peer);
    await hear(clerk, county);
    await world.tick();

    await silent(peer);
    expect(await world.raw.under(`${county.code}#TOPIC-OF#`)).toEqual([]);
  });

  held('should clean up subscription reservations on abrupt errors without relying on close', async () => {
    const peer = await introduced();
    const secrets = vi.spyOn(world.parts.secrets, 'read').mockRejectedValueOnce(new Error('broken'));

    peer.ask('1', status);

    expect(await peer.next()).toMatchObject({
      id: '1',
      type: 'next',
      payload: {
        data: { needStatus: null },
        errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      },
    });
    expect(await peer.next()).toEqual({ id: '1', type: 'complete' });
    peer.ask('1', version);
    expect((await peer.next()).payload).toEqual(answered);
    secrets.mockRestore();
  });

  held('should not send a complete message back if the client sent it', async () => {
    const { county, peer } = await listened();

    peer.send({ id: '1', type: 'complete' });
    await subscribed(county, 0);

    await silent(peer);
  });

  held('should not send error messages if socket closes before onSubscribe hooks resolves', async () => {
    const peer = await introduced();
    const { connection } = peer;
    const held = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    const secrets = vi.spyOn(world.parts.secrets, 'read').mockImplementationOnce(async () => {
      reached.resolve();
      await held.promise;
      throw new Error('broken');
    });
    peer.ask('1', status);
    await reached.promise;

    peer.socket.terminate();
    await vi.waitFor(async () => expect(await rowsOf(connection)).toEqual([]));
    held.resolve();

    await silent(await introduced());
    expect(world.posts.filter((post) => post.connection === connection)).toHaveLength(1);
    secrets.mockRestore();
  });
});

describe('end', () => {
  held(
    'should report close code and reason to disconnect and close callback after connection acknowledgement',
    async () => {
      const peer = await introduced();
      const { connection } = peer;

      peer.socket.close(4321, 'Byebye');

      await vi.waitFor(async () => expect(await rowsOf(connection)).toEqual([]));
    },
  );

  held('should dispose of subscriptions on close even if added late to the subscriptions list', async () => {
    const county = await world.county();
    const peer = await introduced(county.admin.token);
    const { connection } = peer;

    peer.ask('1', needs);
    peer.socket.close(4321, 'Byebye');

    await vi.waitFor(async () => {
      expect(await rowsOf(connection)).toEqual([]);
      expect(await world.raw.under(`${county.code}#TOPIC-OF#`)).toEqual([]);
    });
  });

  test('an id whose operation its client has ended may be used again, and is told under', async () => {
    const { county, peer, hearOne } = await listened();
    peer.send({ id: '1', type: 'complete' });
    await vi.waitFor(async () => expect((await rowsOf(peer.connection)).map(({ sk }) => sk)).toEqual(['#A']));

    peer.ask('1', needs);
    await subscribed(county, 1);
    const { id } = await hearOne();

    expect(await peer.next()).toMatchObject({
      id: '1',
      type: 'next',
      payload: { data: { needUpdated: { event: { id: `${id}:1` } } } },
    });
  });

  test('a message that is none of the protocol ends the connection, and so does one that only a server sends', async () => {
    for (const message of [
      '',
      'no json',
      '{}',
      '{"type":"start"}',
      '{"id":"","type":"complete"}',
      { type: 'connection_ack' },
    ]) {
      const peer = await peerOf();

      peer.send(message);

      await hungUp(peer, 4400, 'Invalid message received');
    }
  });

  test('what breaks on our side ends the connection, for the gateway’s own frame is no message of the protocol', async () => {
    const peer = await peerOf();
    const broken = vi.spyOn(world.parts.sockets, 'post').mockRejectedValueOnce(new Error('broken'));

    peer.send({ type: 'ping' });

    await hungUp(peer, 4500, 'Internal server error');
    broken.mockRestore();
  });
});

test('each behaviour that the suite of graphql-ws names is held here, or it is said why it is not', () => {
  expect([...heldHere, ...Object.keys(notHere)].sort()).toEqual([...graphqlWsSuite].sort());
});
