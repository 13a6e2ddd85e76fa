import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';
import { readOrCreatePrivateFile } from './private-file.ts';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

const readMasterKey = async (path: string): Promise<Buffer> => {
  const text = await readOrCreatePrivateFile(path, () => randomBytes(32).toString('base64'));
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32) throw new Error('The key file does not hold 32 bytes of base64');
  return key;
};

/** Data keys under a master key in a file, for one machine: AES-256-GCM with the county as additional data. */
export const createFileKeyRing = (options: { readonly path: string }): KeyRing => {
  // Not kept: it is read about once an hour and county, and a key file that was lost shows at once.
  const master = () => readMasterKey(options.path);

  return {
    async generate({ county }) {
      const plain = randomBytes(32);
      const iv = randomBytes(ivLength);
      const sealing = createCipheriv(cipher, await master(), iv).setAAD(Buffer.from(county));
      const sealed = Buffer.concat([sealing.update(plain), sealing.final()]);
      return { plain, wrapped: Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64') };
    },

    async unwrap(wrapped, { county }) {
      const bytes = Buffer.from(wrapped, 'base64');
      const [iv, tag] = [bytes.subarray(0, ivLength), bytes.subarray(ivLength, ivLength + tagLength)];
      const opening = createDecipheriv(cipher, await master(), iv, { authTagLength: tagLength });
      opening.setAAD(Buffer.from(county)).setAuthTag(tag);
      return Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()]);
    },
  };
};
