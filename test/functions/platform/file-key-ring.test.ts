import { createCipheriv } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileKeyRing } from '../../../functions/platform/file-key-ring.ts';

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-ring-'));
  path = join(folder, 'master.key');
});
afterEach(() => rm(folder, { recursive: true }));

const flip = (wrapped: string, position: number): string => {
  const bytes = Buffer.from(wrapped, 'base64');
  bytes.writeUInt8(bytes.readUInt8(position) ^ 1, position);
  return bytes.toString('base64');
};

test('a wrapped key opens to the same 32 bytes, also after a restart', async () => {
  const { plain, wrapped } = await createFileKeyRing({ path }).generate({ county: '371722' });

  const opened = await createFileKeyRing({ path }).unwrap(wrapped, { county: '371722' });

  expect(plain).toHaveLength(32);
  expect(opened.equals(plain)).toBe(true);
  expect(Buffer.from(wrapped, 'base64').includes(plain)).toBe(false);
});

test('the master key’s file is its owner’s alone', async () => {
  await createFileKeyRing({ path }).generate({ county: '371722' });

  const { mode } = await stat(path);

  expect(mode & 0o777).toBe(0o600);
});

test('a key that was wrapped for one county does not open for another', async () => {
  const ring = createFileKeyRing({ path });
  const { wrapped } = await ring.generate({ county: '371722' });

  const opening = ring.unwrap(wrapped, { county: '331004' });

  await expect(opening).rejects.toThrow();
});

test.each([0, 11, 12, 27, 28, 59])('a wrapped key with byte %i changed does not open', async (position) => {
  const ring = createFileKeyRing({ path });
  const { wrapped } = await ring.generate({ county: '371722' });

  const opening = ring.unwrap(flip(wrapped, position), { county: '371722' });

  await expect(opening).rejects.toThrow();
});

test('a tag of four bytes, which could be guessed, opens nothing even when it is right', async () => {
  const ring = createFileKeyRing({ path });
  await ring.generate({ county: '371722' });
  const master = Buffer.from(await readFile(path, 'utf8'), 'base64');
  const iv = Buffer.alloc(12, 1);
  const sealing = createCipheriv('aes-256-gcm', master, iv, { authTagLength: 4 }).setAAD(Buffer.from('371722'));
  sealing.final();

  const opening = ring.unwrap(Buffer.concat([iv, sealing.getAuthTag()]).toString('base64'), { county: '371722' });

  await expect(opening).rejects.toThrow('Invalid authentication tag length');
});

test('two keys of one county have nothing in common', async () => {
  const ring = createFileKeyRing({ path });

  const [one, two] = await Promise.all([ring.generate({ county: '371722' }), ring.generate({ county: '371722' })]);

  expect(one.plain.equals(two.plain)).toBe(false);
  expect(one.wrapped.slice(0, 16)).not.toBe(two.wrapped.slice(0, 16));
});

test('another master key opens nothing', async () => {
  const { wrapped } = await createFileKeyRing({ path }).generate({ county: '371722' });

  const opening = createFileKeyRing({ path: join(folder, 'other.key') }).unwrap(wrapped, { county: '371722' });

  await expect(opening).rejects.toThrow('unable to authenticate data');
});

test('a spoilt key file is told, never replaced', async () => {
  await writeFile(path, 'spoilt');

  const generating = createFileKeyRing({ path }).generate({ county: '371722' });

  await expect(generating).rejects.toThrow('does not hold 32 bytes');
});
