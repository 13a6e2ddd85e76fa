import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockData } from '../../../../infra/local/system/data-lock.ts';

const newFolder = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

const module = new URL('../../../../infra/local/system/data-lock.ts', import.meta.url).href;
const holder = async (folder: string) => {
  const source = `
    import { lockData } from ${JSON.stringify(module)};
    await lockData(${JSON.stringify(folder)});
    console.log('locked');
    setInterval(() => undefined, 1_000);
  `;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source]);
  await once(child.stdout, 'data');
  return child;
};

test('a folder that another process works on is refused in one sentence with the cure', async () => {
  const folder = await newFolder();
  const child = await holder(folder);
  onTestFinished(() => void child.kill('SIGKILL'));

  const locking = lockData(folder);

  await expect(locking).rejects.toThrow(`Another npm start works on ${folder}: stop that one with Ctrl-C, or give`);
});

test('a holder that was killed leaves no lock behind', async () => {
  const folder = await newFolder();
  const child = await holder(folder);
  child.kill('SIGKILL');
  await once(child, 'exit');

  const lock = await lockData(folder);

  expect(lock.release()).toBeUndefined();
});

test('a released folder can be taken again', async () => {
  const folder = await newFolder();
  const first = await lockData(folder);
  first.release();

  const second = await lockData(folder);

  expect(second.release()).toBeUndefined();
});
