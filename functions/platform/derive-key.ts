import { hkdfSync } from 'node:crypto';

/** 32 bytes by HKDF-SHA256 (RFC 5869, no salt); each use has a label of its own, so a key for one never fits another. */
export const deriveKey = (secret: Uint8Array, label: string): Buffer => {
  if (label === '') throw new RangeError('A derived key must be for something');
  return Buffer.from(hkdfSync('sha256', secret, new Uint8Array(), label, 32));
};
