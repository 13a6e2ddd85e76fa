import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileSecrets } from '../../../functions/platform/file-secrets.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  path = join(folder, 'secret.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('the first read makes a secret that later reads find, for its owner alone', async () => {
  const first = await createFileSecrets({ path }).read();

  const second = await createFileSecrets({ path }).read();

  expect(second).toEqual(first);
  expect(first.current.length).toBeGreaterThanOrEqual(32);
  expect(first.previous).toBeUndefined();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('two deployments of one machine have different secrets', async () => {
  const one = await createFileSecrets({ path }).read();

  const other = await createFileSecrets({ path: join(folder, 'other.json') }).read();

  expect(one.current.equals(other.current)).toBe(false);
});

test('a rotation by hand is seen at once', async () => {
  const secrets = createFileSecrets({ path });
  const { current } = await secrets.read();
  await writeFile(path, JSON.stringify({ current: 'n'.repeat(32), previous: current.toString() }));

  const rotated = await secrets.read();

  expect(rotated).toEqual({ current: Buffer.from('n'.repeat(32)), previous: current });
});

test('a file without a secret worth the name is refused', async () => {
  await writeFile(path, '{"current":"short"}');

  const reading = createFileSecrets({ path }).read();

  await expect(reading).rejects.toThrow('fewer than 32 bytes');
});
