import { expect, test } from 'vitest';
import { openPeer } from '../../support/socket-peer.ts';
import { createSocketWorld } from '../../support/socket-world.ts';

const world = await createSocketWorld();

const spoken = 'graphql-transport-ws';
const connections = () => world.raw.under('000000#CONN#');
const refusal = (protocol?: string, origin?: string) =>
  openPeer(world.gateway, protocol, origin).then(
    () => 'let in',
    (error: Error) => error.message,
  );

test.each([
  ['a page of the deployment', 'https://console.example.org'],
  ['a program that names no page', undefined],
])('%s is let in, and may ask', async (_whoever, origin) => {
  const peer = await openPeer(world.gateway, spoken, origin);
  await peer.introduce();
  peer.ask('1', '{ system { version } }');

  expect(await peer.next()).toMatchObject({ type: 'next', payload: { data: { system: { version: 'test' } } } });
  expect(peer.socket.protocol).toBe(spoken);
});

test.each([
  ['another site', 'https://elsewhere.example.org'],
  ['a site whose name begins as ours', 'https://console.example.org.elsewhere.example.org'],
  ['the same name without TLS', 'http://console.example.org'],
  ['a page that hides where it is from', 'null'],
])('%s is refused with 403, and nothing is written of it', async (_site, origin) => {
  const before = await connections();

  expect(await refusal(spoken, origin)).toBe('Unexpected server response: 403');

  expect(await connections()).toEqual(before);
});

test.each(['graphql-ws', 'mqtt'])(
  'who speaks %s is refused with 400, and nothing is written of it',
  async (protocol) => {
    const before = await connections();

    expect(await refusal(protocol)).toBe('Unexpected server response: 400');

    expect(await connections()).toEqual(before);
  },
);
