import { memberDigest } from '../data/memberships.ts';
import { isProvinceCode } from '../domain/region-code.ts';
import type { KnownMember } from '../domain/viewer.ts';
import type { Bootstrap } from '../platform/config.ts';
import type { TokenClaims } from '../platform/token-claims.ts';

/** The member for whom an issuer vouched. */
export const knownMember = (
  { issuer, subject, county: owner }: Pick<TokenClaims, 'issuer' | 'subject' | 'county'>,
  bootstrap: Bootstrap,
): KnownMember => ({
  owner,
  digest: memberDigest(issuer, subject),
  bootstrap: isProvinceCode(owner) && issuer === bootstrap.issuer && subject === bootstrap.subject,
});
