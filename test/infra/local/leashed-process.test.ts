import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { spawnLeashed } from '../../../infra/local/leashed-process.ts';

const module = new URL('../../../infra/local/leashed-process.ts', import.meta.url).href;
const parentSource = `
  import { spawnLeashed } from ${JSON.stringify(module)};
  console.log(spawnLeashed('sleep', ['120'], '/').pid);
  setInterval(() => undefined, 1_000);
`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const startParent = async () => {
  const parent = spawn(process.execPath, ['--input-type=module-typescript', '-e', parentSource]);
  const [line] = await once(parent.stdout, 'data');
  return { parent, pid: Number(String(line)) };
};

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('the child ends when %s ends its parent', async (signal) => {
  const { parent, pid } = await startParent();
  const before = isAlive(pid);

  parent.kill(signal);
  await once(parent, 'exit');

  expect(before).toBe(true);
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false);
});

test('the pid is the program’s own, so that killing it ends the program and is seen as its end', async () => {
  const child = spawnLeashed('sleep', ['120'], '/');

  child.kill();
  const [, signal] = await once(child, 'exit');

  expect(signal).toBe('SIGTERM');
});

test('a program that is not there ends with the shell’s code 127', async () => {
  const child = spawnLeashed('wushe-no-such-program', [], '/');

  const [code] = await once(child, 'exit');

  expect(code).toBe(127);
});
