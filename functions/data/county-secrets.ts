import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { County } from '../domain/counties/county.ts';
import type { CountySecrets } from '../domain/county-secrets.ts';
import { deriveKey } from '../platform/derive-key.ts';
import type { KeyRing } from '../platform/key-ring.ts';

const version = 1;
const ivLength = 12;
const tagLength = 16;

/** Where a ciphertext belongs: moved to another county, entity or field it does not open. */
const additional = (owner: string, entity: string, field: string) => Buffer.from(`${owner}\n${entity}\n${field}`);

const encrypt = (key: Buffer, aad: Buffer, plain: string): string => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, text, cipher.getAuthTag()]).toString('base64url');
};

const decrypt = (key: Buffer, aad: Buffer, sealed: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes[0] !== version) throw new Error('A ciphertext of an unknown version');
  const iv = bytes.subarray(1, 1 + ivLength);
  const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(aad).setAuthTag(bytes.subarray(-tagLength));
  return Buffer.concat([decipher.update(bytes.subarray(1 + ivLength, -tagLength)), decipher.final()]).toString('utf8');
};

/**
 * A county's secrets: AES-256-GCM under its data key, as `base64url(version, iv 12, ciphertext, tag 16)`, and
 * HMAC-SHA256 under keys derived from its digest key. The key ring opens both keys when they are first wanted.
 */
export const createCountySecrets = (
  owner: string,
  keyRing: KeyRing,
  county: () => Promise<County | undefined>,
): CountySecrets => {
  const key = async (name: keyof County['keys']): Promise<Buffer> => {
    const keys = (await county())?.keys;
    if (!keys) throw new Error('A county that is not there has no keys');
    return keyRing.unwrap(keys[name], { county: owner });
  };
  return {
    seal: async (entity, field, plain) => encrypt(await key('data'), additional(owner, entity, field), plain),
    unseal: async (entity, field, sealed) => decrypt(await key('data'), additional(owner, entity, field), sealed),
    digest: async (use, value) =>
      createHmac('sha256', deriveKey(await key('digest'), use))
        .update(value)
        .digest('hex'),
  };
};
