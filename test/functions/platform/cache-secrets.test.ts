import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheSecrets } from '../../../functions/platform/cache-secrets.ts';
import { createFileSecrets } from '../../../functions/platform/file-secrets.ts';
import { createManualClock } from '../../support/manual-clock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secret-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const aWorld = () => {
  const clock = createManualClock();
  const path = join(folder, 'secret.json');
  const keep = (current: string) => writeFile(path, JSON.stringify({ current }));
  return { clock, keep, secrets: cacheSecrets(createFileSecrets({ path }), clock) };
};
const [old, young] = ['o'.repeat(32), 'y'.repeat(32)];

test('a rotation is seen after five minutes, until then everybody has the very same secret', async () => {
  const { clock, keep, secrets } = aWorld();
  await keep(old);
  const first = await secrets.read();
  await keep(young);

  clock.advance(299);
  const kept = await secrets.read();
  clock.advance(1);
  const late = await secrets.read();

  expect(kept).toBe(first);
  expect(first.current.toString()).toBe(old);
  expect(late.current.toString()).toBe(young);
});

test('a secret that could not be read is asked for again by the next one', async () => {
  const { keep, secrets } = aWorld();
  await keep('short');
  const failed = secrets.read();
  await expect(failed).rejects.toThrow('fewer than 32 bytes');

  await keep(young);
  const secret = await secrets.read();

  expect(secret.current.toString()).toBe(young);
});
