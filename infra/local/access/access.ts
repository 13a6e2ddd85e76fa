import { provinceOf } from '../../../functions/domain/region-code.ts';
import { localAudience } from '../system/local-deployment.ts';
import type { TokenSigner } from '../token-signer.ts';
import { type Api, createApi } from './api.ts';

/** A local deployment as somebody who holds its issuer's keys can use it: as anybody, through the public API. */
export interface Access {
  readonly http: string;
  readonly issuer: string;
  readonly provinces: readonly string[];
  /** A token of an owner (a county, or a province's own code) and a subject; seven days unless said otherwise. */
  token(owner: string, subject: string, ttl?: number): Promise<string>;
  as(owner: string, subject: string): Promise<Api>;
}

/** For a week nobody has to fetch a new one; the issuer's keys outlive a restart. */
const week = 7 * 86_400;

/** Access to the gateway at `http`. A token of a province that is not served is refused in one sentence; when `signal` says so, requests under way are given up. */
export const createAccess = (
  at: Pick<Access, 'http' | 'issuer' | 'provinces'>,
  signer: Pick<TokenSigner, 'sign'>,
  signal?: AbortSignal,
): Access => {
  // ES256: a token that is pasted into a shell may as well be short.
  const token = async (county: string, sub: string, ttl = week): Promise<string> => {
    const province = provinceOf(county);
    if (!at.provinces.includes(province))
      throw new Error(`Province ${province} is not served here: start with npm start -- --province ${province}`);
    return signer.sign({ sub, county, aud: localAudience }, { ttl, alg: 'ES256' });
  };
  return { ...at, token, as: async (owner, subject) => createApi(at.http, await token(owner, subject), signal) };
};
