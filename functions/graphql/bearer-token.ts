import { UnauthenticatedError } from './errors.ts';

/** The token of an `Authorization` header (RFC 6750); undefined without one. Another scheme is a bad token, not nobody. */
export const bearerToken = (authorization: string | undefined): string | undefined => {
  if (authorization === undefined || authorization.trim() === '') return undefined;
  const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1];
  if (token === undefined) throw new UnauthenticatedError();
  return token;
};
