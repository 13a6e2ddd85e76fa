import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { feedOf, wholeFeed } from '../support/feed-owner.ts';
import { liveRows } from '../support/listen.ts';
import { projectIn } from '../support/project-steps.ts';
import { createSocketWorld } from '../support/socket-world.ts';

let deaths = 0;
/** λ realtime, which dies before it has answered as often as it is told to. */
const world = await createSocketWorld({
  meets: (start) => {
    const handler = start();
    return async (event, lambda) => {
      if (deaths === 0 || event.requestContext.routeKey !== '$default') return handler(event, lambda);
      deaths -= 1;
      throw new Error('The process was killed');
    };
  },
});

const example = join(import.meta.dirname, 'quick-start/follow-projects.mjs');
const root = join(import.meta.dirname, '../..');

/** Runs the example as an integrator would; what it wrote comes line by line. */
const follow = (token: string | undefined, file: string) => {
  const child: ChildProcess = spawn(process.execPath, [example, world.gateway.url, token ?? '', file], { cwd: root });
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (more: string) => {
    text += more;
  });
  const lines = () => text.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
  return { child, lines };
};

const connected = () =>
  vi.waitFor(async () => {
    const [facts] = world.gateway.open;
    expect(await liveRows(world, facts?.connectionId ?? '')).not.toEqual([]);
  }, 10_000);

test('the quick start loses its line, the Lambda behind it and its own process, and misses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wushe-cursor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'cursor');
  const county = await world.county();
  const integrator = await county.integrator(['PROJECT']);
  const lead = (await county.member('SOCIAL_WORKER', county.code)).id;
  await world.tick();
  const happen = async () => {
    await projectIn(county.admin, 'PUBLISHED', { community: county.communities.a, lead });
    await world.tick();
  };

  const one = follow(integrator.token, file);
  await connected();
  await happen();
  await vi.waitFor(() => expect(one.lines()).toHaveLength(4), 10_000);
  deaths = 1;
  for (const { connectionId } of world.gateway.open) world.gateway.cut(connectionId);
  await happen();
  await vi.waitFor(() => expect(one.lines()).toHaveLength(8), 10_000);
  expect(deaths).toBe(0);
  one.child.kill('SIGKILL');
  await happen();
  const other = follow(integrator.token, file);
  await vi.waitFor(() => expect(other.lines()).toHaveLength(4), 10_000);

  const feed = await wholeFeed(await feedOf(world, county.code));
  const wanted = feed
    .filter(({ type }) => type.startsWith('project.'))
    .map(({ id, type }) => ({ id, type, title: expect.anything() }));
  expect([...one.lines(), ...other.lines()]).toEqual(wanted);
}, 60_000);

test('the README quotes it as it is', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(readFileSync(example, 'utf8').trim());
});
