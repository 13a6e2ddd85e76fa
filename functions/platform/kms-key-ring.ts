import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { KeyRing } from './key-ring.ts';

/** Data keys of one KMS key; the county is the encryption context, so key policies and CloudTrail see it too. */
export const createKmsKeyRing = (options: { readonly client: KMSClient; readonly keyArn: string }): KeyRing => ({
  async generate({ county }) {
    const { Plaintext, CiphertextBlob } = await options.client.send(
      new GenerateDataKeyCommand({ KeyId: options.keyArn, KeySpec: 'AES_256', EncryptionContext: { county } }),
    );
    if (Plaintext?.length !== 32 || !CiphertextBlob) throw new Error('KMS gave no data key');
    return { plain: Buffer.from(Plaintext), wrapped: Buffer.from(CiphertextBlob).toString('base64') };
  },

  async unwrap(wrapped, { county }) {
    const { Plaintext } = await options.client.send(
      new DecryptCommand({
        // Without it KMS would open what any key wrapped that this role may use.
        KeyId: options.keyArn,
        CiphertextBlob: Buffer.from(wrapped, 'base64'),
        EncryptionContext: { county },
      }),
    );
    if (Plaintext?.length !== 32) throw new Error('KMS opened no data key');
    return Buffer.from(Plaintext);
  },
});
