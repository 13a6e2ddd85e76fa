import { errors } from 'jose';

/** Why a token is not believed; for our log only, the caller learns nothing but 401. */
export type TokenRejection =
  | 'MALFORMED'
  | 'UNKNOWN_ISSUER'
  | 'BAD_ALGORITHM'
  | 'BAD_TYPE'
  | 'BAD_SIGNATURE'
  | 'UNKNOWN_KEY'
  | 'EXPIRED'
  | 'NOT_YET_VALID'
  | 'BAD_AUDIENCE'
  | 'BAD_COUNTY';

const ofClaim = ({ claim, reason }: errors.JWTClaimValidationFailed): TokenRejection => {
  if (claim === 'typ') return 'BAD_TYPE';
  if (claim === 'aud') return 'BAD_AUDIENCE';
  return claim === 'nbf' && reason === 'check_failed' ? 'NOT_YET_VALID' : 'MALFORMED';
};

/** What one of jose's errors says about the token; undefined when it says something about us instead. */
export const tokenRejection = (error: unknown): TokenRejection | undefined => {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed) return ofClaim(error);
  if (error instanceof errors.JOSEAlgNotAllowed) return 'BAD_ALGORITHM';
  if (error instanceof errors.JWKSNoMatchingKey) return 'UNKNOWN_KEY';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'BAD_SIGNATURE';
  const malformed = [errors.JWSInvalid, errors.JWTInvalid, errors.JOSENotSupported];
  return malformed.some((kind) => error instanceof kind) ? 'MALFORMED' : undefined;
};
