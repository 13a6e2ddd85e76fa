import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';

/** A key pair that signs whatever it is told, however wrong. */
export interface SigningKey {
  /** The public half, as an issuer publishes it. */
  readonly jwk: JWK;
  readonly privateKey: CryptoKey;
  sign(payload: Readonly<Record<string, unknown>>, header?: Readonly<Record<string, unknown>>): Promise<string>;
}

/** Signs with `typ: at+jwt` and its own `kid` unless the header says otherwise; a header of `undefined` leaves it out. */
export const createSigningKey = async (kid: string, alg = 'ES256'): Promise<SigningKey> => {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return {
    jwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' },
    privateKey,
    sign: (payload, header = {}) =>
      new SignJWT(payload as JWTPayload)
        .setProtectedHeader({ alg, kid, typ: 'at+jwt', ...header } as JWTHeaderParameters)
        .sign(privateKey),
  };
};
