import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheKeyRing } from '../../../functions/platform/cache-key-ring.ts';
import { createFileKeyRing } from '../../../functions/platform/file-key-ring.ts';
import { createManualClock } from '../../support/manual-clock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'key-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

const aWorld = async () => {
  const clock = createManualClock();
  const path = join(folder, 'master.key');
  const ring = cacheKeyRing(createFileKeyRing({ path }), clock);
  const { plain, wrapped } = await ring.generate({ county: '371722' });
  return { clock, ring, plain, wrapped, loseMasterKey: () => rm(path) };
};

test('an opened key is remembered for an hour and no longer', async () => {
  const { clock, ring, plain, wrapped, loseMasterKey } = await aWorld();
  await ring.unwrap(wrapped, { county: '371722' });
  await loseMasterKey();

  clock.advance(3_599);
  const kept = await ring.unwrap(wrapped, { county: '371722' });
  clock.advance(1);
  const late = ring.unwrap(wrapped, { county: '371722' });

  expect(kept.equals(plain)).toBe(true);
  await expect(late).rejects.toThrow();
});

test('a key that was opened for its county is not handed to another', async () => {
  const { ring, wrapped } = await aWorld();
  await ring.unwrap(wrapped, { county: '371722' });

  const opening = ring.unwrap(wrapped, { county: '331004' });

  await expect(opening).rejects.toThrow();
});

test('who wipes an opened key does not wipe it for the others', async () => {
  const { ring, plain, wrapped } = await aWorld();

  (await ring.unwrap(wrapped, { county: '371722' })).fill(0);
  const opened = await ring.unwrap(wrapped, { county: '371722' });

  expect(opened.equals(plain)).toBe(true);
});
