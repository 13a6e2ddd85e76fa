import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { Clock } from './clock.ts';
import { createExpiringCache } from './expiring-cache.ts';
import type { Issuer } from './issuer.ts';
import { createRemoteKeySet } from './remote-key-set.ts';
import { readTokenClaims, type Verification } from './token-claims.ts';
import { type TokenRejection, tokenRejection } from './token-rejection.ts';
import { verifyWithKeys } from './verify-with-keys.ts';

/** Tells good tokens from bad; rejects only when the issuer's keys cannot be had. */
export interface TokenVerifier {
  /** A token that was once good is remembered (by its SHA-256) until it ends; one that was not, never. */
  verify(token: string): Promise<Verification>;
}

const skew = 60; // seconds
const longest = 8_192; // characters; API Gateway takes 10,240 bytes for all headers together
const capacity = 1_000;

const reject = (reason: TokenRejection): Verification => ({ ok: false, reason });

const readIssuer = (token: string): string | undefined => {
  const { iss } = decodeJwt(token);
  return typeof iss === 'string' ? iss : undefined;
};

/** Believes the tokens of these issuers, for counties of these provinces. */
export const createTokenVerifier = (options: {
  readonly issuers: readonly Issuer[];
  readonly provinces: readonly string[];
  readonly clock: Clock;
}): TokenVerifier => {
  const { provinces, clock } = options;
  const known = new Map(
    options.issuers.map((issuer) => [issuer.issuer, { ...issuer, keys: createRemoteKeySet(issuer.jwksUri, clock) }]),
  );
  const verified = createExpiringCache<Verification>(clock, capacity);

  const check = async (token: string): Promise<Verification> => {
    try {
      const issuer = known.get(readIssuer(token) ?? '');
      if (!issuer) return reject('UNKNOWN_ISSUER');
      const { payload } = await verifyWithKeys(token, issuer.keys, {
        issuer: issuer.issuer,
        audience: issuer.audience,
        algorithms: [...issuer.algorithms],
        typ: issuer.typ,
        clockTolerance: skew,
        currentDate: clock.now(),
      });
      return readTokenClaims(payload, issuer, provinces);
    } catch (error) {
      const reason = tokenRejection(error);
      if (!reason) throw error;
      return reject(reason);
    }
  };

  return {
    async verify(token) {
      if (token.length > longest) return reject('MALFORMED');
      return verified.get(createHash('sha256').update(token).digest('base64'), async () => {
        const value = await check(token);
        return { value, until: value.ok ? value.claims.expiresAt : clock.now() };
      });
    },
  };
};
