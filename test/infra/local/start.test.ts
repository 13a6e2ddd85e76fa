import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAccess } from '../../../infra/local/access/access.ts';
import type { Api } from '../../../infra/local/access/api.ts';
import { askEach } from '../../../infra/local/access/ask-each.ts';
import type { DemoNeed } from '../../../infra/local/demo/demo-need.ts';
import { externalNumber } from '../../../infra/local/demo/load/external-number.ts';
import { countProgramme, type ProgrammeCounts } from '../../../infra/local/demo/programme-counts.ts';
import { type DemoCounty, demoCounties, readDemo } from '../../../infra/local/demo/read-demo.ts';
import { countSurveys } from '../../../infra/local/demo/survey-counts.ts';
import { dataFolder } from '../../../infra/local/system/data-folder.ts';
import { createTokenSigner } from '../../../infra/local/token-signer.ts';
import { freePorts } from '../../support/free-ports.ts';
import { isAlive, newDataFolder, type ReadyLine, runLocal, type Started, startLocal } from '../../support/started.ts';

/** One deployment for the whole story: killed while it loads, started again, looked at, ended. */
const { folder, remove } = newDataFolder();
let port: number;
let killed: ReadyLine;
let running: Started;
let ready: ReadyLine;

const start = () => startLocal('start.ts', ['--port', String(port), '--data', folder]);
const readyLine = async (started: Started): Promise<ReadyLine> => JSON.parse(await started.line('"ready":true'));
const access = async () => {
  const { issuer, http } = ready;
  const signer = await createTokenSigner({ keyFile: dataFolder(folder).issuerKeys, issuer });
  return createAccess({ http, issuer, provinces: ['370000', '330000', '450000'] }, signer);
};
const administrator = async (county: string) => (await access()).as(county, `county-admin-${county}`);

const pageOfNeeds = `query ($code: RegionCode!, $after: String) {
  needs(community: $code, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;

interface Page {
  readonly needs: {
    readonly nodes: readonly unknown[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const countFrom = async (api: Api, code: string, after: string | null = null): Promise<number> => {
  const { needs } = await api.ask<Page>(pageOfNeeds, { code, after });
  const { hasNextPage, endCursor } = needs.pageInfo;
  return needs.nodes.length + (hasNextPage ? await countFrom(api, code, endCursor) : 0);
};

const countNeeds = async (county: DemoCounty): Promise<number> => {
  const api = await administrator(county);
  const counts = await Promise.all(readDemo(county).communities.map(({ code }) => countFrom(api, code)));
  return counts.reduce((sum, count) => sum + count, 0);
};

beforeAll(async () => {
  port = await freePorts();
  const first = start();
  killed = await readyLine(first);
  await first.line('of 466 needs');
  first.child.kill('SIGKILL');
  await first.ended;
  running = start();
  ready = await readyLine(running);
}, 300_000);

afterAll(async () => {
  running.child.kill('SIGKILL');
  await running.ended;
  await remove();
});

test('the first line of stdout says where everything is', () => {
  const [line] = running.stdout().split('\n');

  expect(JSON.parse(line ?? '')).toEqual({
    ready: true,
    http: `http://127.0.0.1:${port}`,
    ws: `ws://127.0.0.1:${port + 2}`,
    issuer: `http://127.0.0.1:${port + 1}`,
    table: 'wushe-demo',
    pids: [running.child.pid, expect.any(Number)],
  });
});

test('a start that was killed leaves no process behind and no lock', async () => {
  const pids = killed.pids;

  expect(pids).toHaveLength(2);
  await expect.poll(() => pids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
});

/** The needs that a project answered when it was closed, whatever their plans say. */
const answeredByProjects = (county: DemoCounty): readonly string[] =>
  readDemo(county)
    .programme.projects.filter(({ state }) => state === 'CLOSED')
    .flatMap(({ needs }) => needs);

test('a load that was killed goes on: every need is there once and stands as its plan and its project say', async () => {
  const loaded = JSON.parse(await running.line('"demo":'));

  const standing = await Promise.all(
    demoCounties.map(async (county) => {
      const api = await administrator(county);
      const { needs } = readDemo(county);
      const field = 'needByExternalNumber(number: $value) { state outcome title }';
      return askEach(api, needs.map(externalNumber), field);
    }),
  );
  const counted = await Promise.all(demoCounties.map(countNeeds));

  const planned = demoCounties.map((county) => readDemo(county).needs);
  const answered = demoCounties.flatMap(answeredByProjects);
  const stateOf = ({ ref, plan }: DemoNeed) => (answered.includes(ref) ? 'ANSWERED' : plan.state);
  expect(loaded).toMatchObject({ demo: 'loaded', counties: 3, needs: planned.flat().length });
  expect(standing).toEqual(
    planned.map((needs) =>
      needs.map((need) => ({ state: stateOf(need), outcome: need.plan.outcome, title: need.title })),
    ),
  );
  expect(counted).toEqual(planned.map(({ length }) => length));
}, 300_000);

test('what is told at the end counts what the programmes of the counties have', async () => {
  const loaded = JSON.parse(await running.line('"demo":'));

  const counts = demoCounties.map((county) => countProgramme(readDemo(county).programme));
  const sum = (count: keyof ProgrammeCounts) => counts.reduce((total, own) => total + own[count], 0);
  const { partners, resources, projects, published, answers, lists } = loaded;
  expect({ answers, lists }).toEqual(countSurveys(readDemo('331004').surveys));
  expect({ partners, resources, projects, published }).toEqual({
    partners: sum('partners'),
    resources: sum('resources'),
    projects: sum('projects'),
    published: sum('published'),
  });
});

test('the query that was printed for everybody shows the published projects without a token', async () => {
  await running.line('"demo":');
  const [, url, body] =
    /^ {2}curl -s (\S+) -H 'content-type: application\/json' -d '(.*)'$/m.exec(running.stderr()) ?? [];

  const answer = await fetch(url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: body ?? '',
  });

  const { data } = (await answer.json()) as { data: { publicProjects: { nodes: { title: string }[] } } };
  const titles = data.publicProjects.nodes.map(({ title }) => title);
  expect(titles).toHaveLength(countProgramme(readDemo('371722').programme).published);
  expect(titles).toContain('骑手歇脚与换电点');
});

test('every token that was printed is of a member who may do something', async () => {
  const tokens = [...running.stderr().matchAll(/^ {2}(\d{6})\S*.*?\t([A-Z_]+) *\t(\S+)$/gm)];
  const ask = async ([, , role, token]: readonly string[]) => {
    const answer = await fetch(`${ready.http}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: '{ viewer { grants { role } } }' }),
    });
    const { data } = (await answer.json()) as { data: { viewer: { grants: { role: string }[] } } };
    return data.viewer.grants.some((grant) => grant.role === role);
  };

  const known = await Promise.all(tokens.map((token) => ask(token)));

  expect(tokens.map(([, place, role]) => `${place} ${role}`)).toHaveLength(22);
  expect(known.every(Boolean)).toBe(true);
});

test('a second start on the same data is refused in one sentence', async () => {
  const { code, stdout, stderr } = await runLocal('start.ts', ['--port', '0', '--data', folder]);

  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toBe(
    `Another npm start works on ${folder}: stop that one with Ctrl-C, or give this one a folder of its own with --data DIR.\n`,
  );
});

test('a taken port is told in one sentence', async () => {
  const other = newDataFolder();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const taken = typeof address === 'object' ? address?.port : undefined;

  const { code, stderr } = await runLocal('start.ts', ['--data', other.folder], { PORT: String(taken) });
  server.close();
  await other.remove();

  expect(code).toBe(1);
  expect(stderr).toBe(`Port ${taken} is taken: stop what uses it, or choose another port.\n`);
});

test('a missing Java is told in one sentence', async () => {
  const other = newDataFolder();

  const { code, stderr } = await runLocal('start.ts', ['--port', '0', '--data', other.folder], { PATH: '/nowhere' });
  await other.remove();

  expect(code).toBe(1);
  expect(stderr).toMatch(/^DynamoDB Local needs Java 17 or newer [^\n]*\n$/);
});

// Last: it ends what the others look at.
test('Ctrl-C ends every process that was started', async () => {
  const before = ready.pids.map(isAlive);

  running.child.kill('SIGINT');
  const code = await running.ended;

  expect(before).toEqual([true, true]);
  expect(code).toBe(0);
  await expect.poll(() => ready.pids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
  const { code: told, stderr } = await runLocal('token.ts', [
    '--data',
    folder,
    '--county',
    '371722',
    '--role',
    'COUNTY_ADMIN',
  ]);
  expect([told, stderr]).toEqual([1, expect.stringMatching(/^Nothing runs on .*: start it with npm start[^\n]*\n$/)]);
});
