import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ExplorerMember } from './explorer-member.ts';

const packageFile = (name: string, file: string): string =>
  join(dirname(createRequire(import.meta.url).resolve(`${name}/package.json`)), file);

const files: Readonly<Record<string, readonly [type: string, path: string]>> = {
  '/explorer': ['text/html; charset=utf-8', join(import.meta.dirname, 'explorer.html')],
  '/explorer/explorer.css': ['text/css', join(import.meta.dirname, 'explorer.css')],
  '/explorer/explorer.js': ['text/javascript', join(import.meta.dirname, 'explorer.js')],
  '/explorer/react.js': ['text/javascript', packageFile('react', 'umd/react.production.min.js')],
  '/explorer/react-dom.js': ['text/javascript', packageFile('react-dom', 'umd/react-dom.production.min.js')],
  '/explorer/graphql-ws.js': ['text/javascript', packageFile('graphql-ws', 'umd/graphql-ws.min.js')],
  '/explorer/graphiql.min.js': ['text/javascript', packageFile('graphiql', 'graphiql.min.js')],
  '/explorer/graphiql.min.js.map': ['application/json', packageFile('graphiql', 'graphiql.min.js.map')],
  '/explorer/graphiql.min.css': ['text/css', packageFile('graphiql', 'graphiql.min.css')],
  '/explorer/graphiql.min.css.map': ['application/json', packageFile('graphiql', 'graphiql.min.css.map')],
};

// The browser itself then sees to it that nothing comes from, or goes to, another host.
const policy =
  "default-src 'self' data: blob: 'unsafe-inline'; connect-src 'self' ws://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'";
const headers = { 'content-security-policy': policy, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };

// A page elsewhere whose name was made to point at this machine must not read the tokens.
const isOurs = (host: string | undefined): boolean => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');

/**
 * GraphiQL out of the installed packages under /explorer, the tokens that it offers, and where it subscribes. Answers whether the request
 * was for it.
 */
export const serveExplorer =
  (members: () => Promise<readonly ExplorerMember[]>, sockets: () => Promise<string>) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method !== 'GET' || !isOurs(request.headers.host)) return false;
    const answer = { '/explorer/members.json': members, '/explorer/sockets.json': sockets }[pathname];
    if (answer) {
      const send = (found: unknown) =>
        response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(found));
      answer().then(send, () => response.writeHead(500).end());
      return true;
    }
    const [type, path] = files[pathname] ?? [];
    if (type === undefined || path === undefined) return false;
    response.writeHead(200, { ...headers, 'content-type': type });
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
    return true;
  };
