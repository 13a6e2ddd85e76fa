import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { parse } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { serveExplorer } from '../../../../infra/local/explorer/serve-explorer.ts';
import { startLoopbackServer } from '../../../../infra/local/loopback-server.ts';

let url: string;

beforeAll(async () => {
  const serve = serveExplorer(
    async () => [{ label: '371722 单县 COUNTY_ADMIN', token: 'a.b.c' }],
    async () => 'ws://127.0.0.1:4002',
  );
  const server = await startLoopbackServer(0, (asked, answer) => {
    if (!serve(asked, answer)) answer.writeHead(418).end();
  });
  url = server.url;
  return server.close;
});

/** What a page is answered whose name was made to point at this machine. */
const statusElsewhere = (path: string): Promise<number | undefined> => {
  const { port } = new URL(url);
  return new Promise((resolve) => {
    const asked = request({ port, path, headers: { host: `rebound.example.org:${port}` } });
    asked.on('response', (answer) => resolve(text(answer).then(() => answer.statusCode))).end();
  });
};

interface SocketClient {
  readonly url: string;
  readonly connectionParams: () => unknown;
  readonly asked: (string | undefined)[];
  ended: boolean;
}

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
}

/** Runs the script as it is served, with no more of a browser than it uses; the API answers nothing. */
const openPage = async () => {
  const script = await (await fetch(`${url}/explorer/explorer.js`)).text();
  const clients: SocketClient[] = [];
  const posted: [path: string, operation: string | undefined][] = [];
  const element = new (class extends EventTarget {
    value = '';
    disabled = true;
    append() {}
  })();
  const rendered = Promise.withResolvers<(asked: Asked, also: object) => Promise<unknown>>();
  const page = {
    document: { getElementById: () => element },
    Option: class {},
    fetch: async (path: string, init?: { body: string }) => {
      if (!init) return fetch(new URL(path, url));
      posted.push([path, JSON.parse(init.body).operationName]);
      return Response.json({});
    },
    graphqlWs: {
      createClient(options: Pick<SocketClient, 'url' | 'connectionParams'>) {
        const client: SocketClient = { ...options, asked: [], ended: false };
        clients.push(client);
        const iterate = ({ operationName }: Asked) => client.asked.push(operationName);
        return { iterate, dispose: () => Object.assign(client, { ended: true }) };
      },
    },
    React: { createElement: (_of: unknown, { fetcher }: { fetcher: never }) => fetcher },
    ReactDOM: { createRoot: () => ({ render: rendered.resolve }) },
  };
  await runInNewContext(`(async () => { ${script} })()`, page);
  const fetcher = await rendered.promise;
  return {
    clients,
    posted,
    choose(token: string) {
      element.value = token;
      element.dispatchEvent(new Event('change'));
    },
    send: (query: string, operationName?: string) =>
      fetcher({ query, operationName }, { documentAST: parse(query, { noLocation: true }) }),
  };
};

const references = (page: string): string[] =>
  [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, found = '']) => found);

test('whatever the page refers to is served here and is not empty', async () => {
  const page = await (await fetch(`${url}/explorer`)).text();
  const paths = references(page).filter((path) => !path.startsWith('data:'));

  const answers = await Promise.all(paths.map(async (path) => fetch(new URL(path, url))));

  expect(paths.length).toBeGreaterThanOrEqual(6);
  expect(paths.every((path) => path.startsWith('/explorer/'))).toBe(true);
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(bodies.every((body) => body.length > 100)).toBe(true);
});

test('the browser is told to load and send nothing elsewhere, and nothing of ours or of the styles would', async () => {
  const page = await fetch(`${url}/explorer`);
  const styles = await (await fetch(`${url}/explorer/graphiql.min.css`)).text();
  const script = await (await fetch(`${url}/explorer/explorer.js`)).text();

  const policy = page.headers.get('content-security-policy') ?? '';

  expect(policy).toMatch(/^default-src 'self' data: blob: 'unsafe-inline'; connect-src 'self' ws:\/\/127\.0\.0\.1:\*;/);
  expect([await page.text(), script].join('')).not.toMatch(/https?:/);
  expect(styles).not.toMatch(/(url\(["']?|@import\s+["'])(https?:)?\/\//);
});

test('the tokens are shown to this machine’s own page, not to one whose name was pointed here', async () => {
  const members = await (await fetch(`${url}/explorer/members.json`)).json();

  const status = await statusElsewhere('/explorer/members.json');

  expect(members).toEqual([{ label: '371722 单县 COUNTY_ADMIN', token: 'a.b.c' }]);
  expect(status).toBe(418);
});

test('the page is told where it subscribes, and no other page is', async () => {
  const sockets = await (await fetch(`${url}/explorer/sockets.json`)).json();

  const status = await statusElsewhere('/explorer/sockets.json');

  expect(sockets).toBe('ws://127.0.0.1:4002');
  expect(status).toBe(418);
});

test('what is served sends subscriptions to that address as whoever is chosen, and all else to the API', async () => {
  const { choose, clients, posted, send } = await openPage();

  choose('a.b.c');
  await send('subscription { events { id } }');
  await send('query Q { system { version } } subscription S { events { id } }', 'S');
  await send('query Q { system { version } } subscription S { events { id } }', 'Q');

  expect(clients.map(({ url: to, ended, asked }) => [to, ended, asked])).toEqual([
    ['ws://127.0.0.1:4002', true, []],
    ['ws://127.0.0.1:4002', false, [undefined, 'S']],
  ]);
  expect(clients[1]?.connectionParams()).toEqual({ authorization: 'Bearer a.b.c' });
  expect(posted).toEqual([['/graphql', 'Q']]);
});

test.each(['/', '/graphql', '/explorer/../package.json', '/explorer/nothing.js'])(
  '%s is not the explorer’s',
  async (path) => {
    const answer = await fetch(`${url}${path}`);

    expect(answer.status).toBe(418);
  },
);

test('a POST is left to the API', async () => {
  const answer = await fetch(`${url}/explorer`, { method: 'POST' });

  expect(answer.status).toBe(418);
});
