import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrCreatePrivateFile } from '../../../functions/platform/private-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'private-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the file is made with its folder on first use, for its owner alone', async () => {
  const path = join(folder, 'data', 'key');

  const text = await readOrCreatePrivateFile(path, () => 'made');

  expect(text).toBe('made');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('what is there is read and never made again', async () => {
  const path = join(folder, 'key');
  await writeFile(path, 'first');

  const text = await readOrCreatePrivateFile(path, () => 'second');

  expect(text).toBe('first');
});

test('twenty at once end with the same text, whole, and leave no draft behind', async () => {
  const path = join(folder, 'key');

  const texts = await Promise.all(
    Array.from({ length: 20 }, (_, index) => readOrCreatePrivateFile(path, () => `text ${index}`.repeat(1_000))),
  );

  expect(new Set(texts)).toEqual(new Set([await readFile(path, 'utf8')]));
  expect(await readdir(folder)).toEqual(['key']);
});

test('whoever comes second takes the first one’s text', async () => {
  const path = join(folder, 'key');
  const makeWhileAnotherIsQuicker = async () => {
    await writeFile(path, 'theirs');
    return 'ours';
  };

  const text = await readOrCreatePrivateFile(path, makeWhileAnotherIsQuicker);

  expect(text).toBe('theirs');
});

test('a path that cannot be read is an error, not a new file', async () => {
  const reading = readOrCreatePrivateFile(folder, () => 'made');

  await expect(reading).rejects.toMatchObject({ code: 'EISDIR' });
});
