/** Signatures that only the issuer can make: a shared secret (HS…) would let every verifier sign, `none` everybody. */
const asymmetricAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/** A name of JWA (RFC 7518, RFC 8037) that an issuer may be configured with. */
type AsymmetricAlgorithm = (typeof asymmetricAlgorithms)[number];

/** An OIDC issuer whose tokens are believed, and exactly how they must look. */
export interface Issuer {
  /** The `iss` claim, compared character by character. */
  readonly issuer: string;
  readonly audience: string;
  /** `https:`; `http:` only on this very machine. */
  readonly jwksUri: string;
  readonly algorithms: readonly AsymmetricAlgorithm[];
  /** The `typ` header: `at+jwt` (RFC 9068) unless the issuer writes another; it keeps ID tokens out. */
  readonly typ: string;
  /** Under which name the issuer puts the six digits of the county. */
  readonly claims: { readonly county: string };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isAsymmetric = (value: unknown): value is AsymmetricAlgorithm => asymmetricAlgorithms.some((it) => it === value);

const isTrustworthy = (uri: string): boolean => {
  const { protocol, hostname } = new URL(uri);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
};

const parseIssuer = (json: unknown): Issuer | undefined => {
  if (!isRecord(json)) return undefined;
  const { issuer, audience, jwksUri, algorithms, typ = 'at+jwt', claims = { county: 'county' } } = json;
  if (!isText(issuer) || !isText(audience) || !isText(jwksUri) || !isText(typ) || !isTrustworthy(jwksUri))
    return undefined;
  if (!Array.isArray(algorithms) || algorithms.length === 0 || !algorithms.every(isAsymmetric)) return undefined;
  if (!isRecord(claims) || !isText(claims['county'])) return undefined;
  return { issuer, audience, jwksUri, algorithms, typ, claims: { county: claims['county'] } };
};

/** Issuers out of a JSON array; undefined when it is empty, or one is incomplete, unsafe, or there twice. */
export const parseIssuers = (text: string): readonly Issuer[] | undefined => {
  const json: unknown = JSON.parse(text);
  if (!Array.isArray(json) || json.length === 0) return undefined;
  const issuers = json.map(parseIssuer).filter((issuer) => issuer !== undefined);
  const distinct = new Set(issuers.map(({ issuer }) => issuer));
  return distinct.size === json.length ? issuers : undefined;
};
