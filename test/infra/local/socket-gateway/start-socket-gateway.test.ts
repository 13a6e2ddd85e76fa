import { once } from 'node:events';
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { SocketHandler } from '../../../../infra/local/socket-gateway/invoke-socket-lambda.ts';
import type { SocketEvent } from '../../../../infra/local/socket-gateway/socket-event.ts';
import { socketLimits } from '../../../../infra/local/socket-gateway/socket-limits.ts';
import {
  type SocketGateway,
  type SocketGatewayOptions,
  startSocketGateway,
} from '../../../../infra/local/socket-gateway/start-socket-gateway.ts';

const accepting: SocketHandler = async ({ requestContext: { routeKey } }) =>
  routeKey === '$connect' ? { statusCode: 200, headers: { 'Sec-WebSocket-Protocol': 'graphql-transport-ws' } } : {};

const start = async (answer: SocketHandler = accepting, options: Partial<SocketGatewayOptions> = {}) => {
  const events: SocketEvent[] = [];
  const handler: SocketHandler = (event, lambda) => {
    events.push(event);
    return answer(event, lambda);
  };
  const gateway = await startSocketGateway({ handler, chance: () => 0.5, ...options });
  onTestFinished(gateway.close);
  const management = new ApiGatewayManagementApiClient({
    endpoint: gateway.management,
    region: 'cn-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const connect = async (headers: Record<string, string> = {}) => {
    const socket = new WebSocket(`${gateway.url}/v1?a=1`, 'graphql-transport-ws', { headers });
    const frames: string[] = [];
    socket.on('message', (data: Buffer) => frames.push(data.toString()));
    const closed = once(socket, 'close').then(([code]) => code as number);
    await once(socket, 'open');
    return { socket, frames, closed };
  };
  const routes = () => events.map(({ requestContext }) => requestContext.routeKey);
  return { gateway, management, events, routes, connect };
};

const idsOf = ({ open }: SocketGateway) => open.map(({ connectionId }) => connectionId);

const refusalOf = async (url: string) => {
  const socket = new WebSocket(url, 'graphql-transport-ws');
  const [, response] = await once(socket, 'unexpected-response');
  return (response as { statusCode: number }).statusCode;
};

test('the Lambda sees the upgrade with its headers, and names the subprotocol', async () => {
  const { gateway, events, connect } = await start();

  const { socket } = await connect({ Origin: 'https://console.example.org' });

  expect(socket.protocol).toBe('graphql-transport-ws');
  expect(events).toMatchObject([
    {
      headers: { Origin: 'https://console.example.org', 'Sec-WebSocket-Protocol': 'graphql-transport-ws' },
      queryStringParameters: { a: '1' },
      requestContext: { routeKey: '$connect', eventType: 'CONNECT', identity: { sourceIp: '127.0.0.1' } },
      isBase64Encoded: false,
    },
  ]);
  expect(idsOf(gateway)).toEqual([events[0]?.requestContext.connectionId]);
});

test('a status of the Lambda refuses the upgrade, and a fault is 502', async () => {
  const { gateway: forbidding } = await start(async () => ({ statusCode: 403 }));
  const { gateway: failing } = await start(async () => {
    throw new Error('broken');
  });

  expect(await refusalOf(forbidding.url)).toBe(403);
  expect(await refusalOf(failing.url)).toBe(502);
  expect(failing.open).toEqual([]);
});

test('each message is an invocation of its own, begun while earlier ones still run', async () => {
  const slow = Promise.withResolvers<object>();
  const { events, connect } = await start(async (event, lambda) =>
    event.body === 'first' ? slow.promise : accepting(event, lambda),
  );
  const { socket } = await connect();

  socket.send('first');
  socket.send('second');

  await vi.waitFor(() => expect(events.map(({ body }) => body)).toEqual([undefined, 'first', 'second']));
  slow.resolve({});
});

test('messages may overtake one another', async () => {
  const chances = [0.9, 0, 0];
  const { events, connect } = await start(accepting, { chance: () => chances.shift() ?? 0.5 });
  const { socket } = await connect();

  socket.send('first');
  socket.send('second');

  await vi.waitFor(() => expect(events.map(({ body }) => body)).toEqual([undefined, 'second', 'first']));
});

test('a Lambda that throws or is late is told to the client in a frame of the gateway', async () => {
  const { connect } = await start(
    async (event, lambda) => {
      if (event.body === 'late') return new Promise(() => undefined);
      if (event.body === 'bad') throw new Error('broken');
      return accepting(event, lambda);
    },
    { limits: { timeout: 50 } },
  );
  const { socket, frames } = await connect();

  socket.send('bad');
  await vi.waitFor(() => expect(frames).toHaveLength(1));
  socket.send('late');
  await vi.waitFor(() => expect(frames).toHaveLength(2));

  expect(frames.map((frame) => JSON.parse(frame))).toEqual([
    { message: 'Internal server error', connectionId: expect.any(String), requestId: expect.any(String) },
    { message: 'Endpoint request timed out', connectionId: expect.any(String), requestId: expect.any(String) },
  ]);
});

test("AWS's own client posts to a connection, asks of it and ends it with code 1000", async () => {
  const { gateway, management, connect } = await start();
  const { frames, closed } = await connect();
  const ConnectionId = idsOf(gateway)[0] ?? '';

  await management.send(new PostToConnectionCommand({ ConnectionId, Data: '{"type":"next","名":"居民"}' }));
  const told = await management.send(new GetConnectionCommand({ ConnectionId }));
  await management.send(new DeleteConnectionCommand({ ConnectionId }));

  expect(await closed).toBe(1000);
  expect(frames).toEqual(['{"type":"next","名":"居民"}']);
  expect(told.Identity?.SourceIp).toBe('127.0.0.1');
  expect(told.LastActiveAt?.getTime()).toBeGreaterThanOrEqual(told.ConnectedAt?.getTime() ?? Number.NaN);
});

test('a post is refused with 410 where nobody is, and with 413 above 128 KB', async () => {
  const { gateway, management, connect } = await start();
  await connect();
  const ConnectionId = idsOf(gateway)[0] ?? '';
  const post = (id: string, bytes: number) =>
    management.send(new PostToConnectionCommand({ ConnectionId: id, Data: 'x'.repeat(bytes) })).then(
      () => 200,
      (error: { name: string }) => error.name,
    );

  expect(await post(ConnectionId, 128 * 1024)).toBe(200);
  expect(await post(ConnectionId, 128 * 1024 + 1)).toBe('PayloadTooLargeException');
  expect(await post('nobody+/x=', 1)).toBe('GoneException');
});

test('a frame above 32 KB ends the connection with 1009, and so does a message above 128 KB in many frames', async () => {
  const { routes, connect } = await start();
  const [one, other, fine] = [await connect(), await connect(), await connect()];
  const inFrames = ({ socket }: typeof one, frames: number) => {
    for (let sent = 1; sent <= frames; sent += 1) socket.send('x'.repeat(30 * 1024), { fin: sent === frames });
  };

  one.socket.send('x'.repeat(33 * 1024));
  inFrames(other, 5);
  inFrames(fine, 4);

  expect(await one.closed).toBe(1009);
  expect(await other.closed).toBe(1009);
  await vi.waitFor(() => expect(routes().filter((route) => route === '$default')).toHaveLength(1));
});

test('the Lambda is told of an end with its code, and in one of twenty is not', async () => {
  const { gateway, events, connect } = await start();
  const { socket } = await connect();
  const { gateway: forgetful, routes, connect: connectOther } = await start(accepting, { chance: () => 0.04 });
  const { socket: other } = await connectOther();

  socket.close(4321, 'Byebye');
  other.close();

  await vi.waitFor(() => expect(gateway.open).toEqual([]));
  await vi.waitFor(() =>
    expect(events.at(-1)?.requestContext).toMatchObject({
      routeKey: '$disconnect',
      disconnectStatusCode: 4321,
      disconnectReason: 'Byebye',
    }),
  );
  await vi.waitFor(() => expect(forgetful.open).toEqual([]));
  expect(routes()).toEqual(['$connect']);
});

test('a silent connection ends when it was idle for long, a busy one at the end of its life', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { gateway, management, events, connect } = await start(accepting, { limits: socketLimits(60) });
  const silent = await connect();
  const busy = await connect();
  const [, ConnectionId] = idsOf(gateway);

  for (let second = 0; second < 119; second += 1) {
    vi.advanceTimersByTime(1_000);
    if (second % 9 === 0) {
      const before = events.length;
      busy.socket.send('still here');
      while (events.length === before) await new Promise((resolve) => setImmediate(resolve));
    }
  }
  const left = idsOf(gateway);
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();

  expect(await silent.closed).toBe(1000);
  expect(left).toEqual([ConnectionId]);
  expect(await busy.closed).toBe(1000);
  await expect(management.send(new GetConnectionCommand({ ConnectionId }))).rejects.toThrow();
});

test('a cut line is no closing handshake: the client sees 1006', async () => {
  const { gateway, connect } = await start();
  const { closed } = await connect();

  gateway.cut(idsOf(gateway)[0] ?? '');

  expect(await closed).toBe(1006);
});
