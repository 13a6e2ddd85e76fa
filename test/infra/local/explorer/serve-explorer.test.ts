import { request } from 'node:http';
import { text } from 'node:stream/consumers';
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
  const { port } = new URL(url);
  const members = await (await fetch(`${url}/explorer/members.json`)).json();

  const status = await new Promise((resolve) => {
    const asked = request({ port, path: '/explorer/members.json', headers: { host: `rebound.example.org:${port}` } });
    asked.on('response', (answer) => resolve(text(answer).then(() => answer.statusCode))).end();
  });

  expect(members).toEqual([{ label: '371722 单县 COUNTY_ADMIN', token: 'a.b.c' }]);
  expect(status).toBe(418);
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
