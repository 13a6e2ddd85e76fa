import type { JWTPayload } from 'jose';
import type { Issuer } from './issuer.ts';
import type { TokenRejection } from './token-rejection.ts';

/** What an issuer vouches for: who it is (issuer and subject together) and in which county, never what they may do. */
export interface TokenClaims {
  readonly issuer: string;
  readonly subject: string;
  /** Six digits; a province's own code for its department. */
  readonly county: string;
  readonly expiresAt: Date;
}

/** A no is data; keys that cannot be fetched are thrown, for then nothing is known about the token. */
export type Verification =
  | { readonly ok: true; readonly claims: TokenClaims }
  | { readonly ok: false; readonly reason: TokenRejection };

const reject = (reason: TokenRejection): Verification => ({ ok: false, reason });

/** Reads a payload whose signature and audience are good, and whose times are where it has any: an end it must have. */
export const readTokenClaims = (payload: JWTPayload, issuer: Issuer, provinces: readonly string[]): Verification => {
  const { sub: subject, exp = Number.NaN } = payload;
  const county = payload[issuer.claims.county];
  const expiresAt = new Date(exp * 1_000);
  if (typeof subject !== 'string' || subject === '' || Number.isNaN(expiresAt.getTime())) return reject('MALFORMED');
  // `000000` is no county: no province's code begins with it.
  if (typeof county !== 'string' || !/^\d{6}$/.test(county)) return reject('BAD_COUNTY');
  if (!provinces.includes(`${county.slice(0, 2)}0000`)) return reject('BAD_COUNTY');
  return { ok: true, claims: { issuer: issuer.issuer, subject, county, expiresAt } };
};
