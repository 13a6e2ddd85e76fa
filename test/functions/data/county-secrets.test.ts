import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createCountySecrets } from '../../../functions/data/county-secrets.ts';
import type { County } from '../../../functions/domain/counties/county.ts';
import { createFileKeyRing } from '../../../functions/platform/file-key-ring.ts';

const person = '371722-person-01K43D4T00ABCDEFGHJKMNPQRS';

const setUp = async () => {
  const keyRing = createFileKeyRing({ path: join(mkdtempSync(join(tmpdir(), 'wushe-')), 'key-ring') });
  const countyOf = async (code: string): Promise<County> => {
    const key = async () => (await keyRing.generate({ county: code })).wrapped;
    const keys = { data: await key(), digest: await key() };
    return { id: code, code, name: '单县', state: 'ACTIVE', version: 1, serviceLevelDays: 10, keys };
  };
  const [shan, luqiao] = [await countyOf('371722'), await countyOf('331004')];
  const secretsOf = (owner: string, county: County) => createCountySecrets(owner, keyRing, async () => county);
  return { shan, luqiao, secretsOf, secrets: secretsOf('371722', shan) };
};

test('what was sealed opens again, twice the same text never looks the same', async () => {
  const { secrets } = await setUp();

  const sealed = [await secrets.seal(person, 'name', '𠮷野'), await secrets.seal(person, 'name', '𠮷野')] as const;

  expect(await secrets.unseal(person, 'name', sealed[0])).toBe('𠮷野');
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(Buffer.from(sealed[0], 'base64url').toString()).not.toContain('𠮷');
});

test.each([
  ['another person', person.replace('01K4', '01K5'), 'phone'],
  ['another field of the same person', person, 'name'],
])('a ciphertext that was moved to %s does not open', async (_where, entity, field) => {
  const { secrets } = await setUp();

  const sealed = await secrets.seal(person, 'phone', '19900000001');

  await expect(secrets.unseal(entity, field, sealed)).rejects.toThrow();
});

test('a ciphertext does not open in another county, not even with the keys of its own', async () => {
  const { secrets, secretsOf, shan, luqiao } = await setUp();

  const sealed = await secrets.seal(person, 'phone', '19900000001');

  await expect(secretsOf('331004', luqiao).unseal(person, 'phone', sealed)).rejects.toThrow();
  await expect(secretsOf('331004', shan).unseal(person, 'phone', sealed)).rejects.toThrow();
  await expect(secretsOf('371722', luqiao).unseal(person, 'phone', sealed)).rejects.toThrow();
});

test('a ciphertext with any byte changed, cut off or added does not open', async () => {
  const { secrets } = await setUp();
  const bytes = Buffer.from(await secrets.seal(person, 'phone', '19900000001'), 'base64url');
  const changed = Array.from(bytes, (byte, place) => Buffer.from(bytes).fill(byte ^ 1, place, place + 1));
  const bad = [...changed, bytes.subarray(0, -1), Buffer.concat([bytes, Buffer.of(0)]), Buffer.alloc(0)];

  const opened = await Promise.allSettled(
    bad.map((each) => secrets.unseal(person, 'phone', each.toString('base64url'))),
  );

  expect(opened.filter(({ status }) => status === 'fulfilled')).toEqual([]);
});

test('a digest is the same for the same value and use, and in no other county', async () => {
  const { secrets, secretsOf, luqiao } = await setUp();

  const digest = await secrets.digest('phone', '19900000001');

  expect(digest).toMatch(/^[0-9a-f]{64}$/);
  expect(await secrets.digest('phone', '19900000001')).toBe(digest);
  expect(await secrets.digest('supporter', '19900000001')).not.toBe(digest);
  expect(await secretsOf('331004', luqiao).digest('phone', '19900000001')).not.toBe(digest);
});
