/** What a digest is for; each use has a key of its own, so that digests of two uses never match. */
type DigestUse = 'phone' | 'supporter' | 'receipt' | 'external-number' | 'feedback' | 'respondent';

/** What only the county's own keys can do. Its digests are never rotated; its ciphertext is bound to where it stands. */
export interface CountySecrets {
  /** AES-256-GCM under the county's data key; county, entity and field are its additional data. */
  seal(entity: string, field: string, plain: string): Promise<string>;
  /** The plain text again; throws where the ciphertext was moved to another entity or field. */
  unseal(entity: string, field: string, sealed: string): Promise<string>;
  /** HMAC-SHA256 under the county's digest key, as 64 hex digits. */
  digest(use: DigestUse, value: string): Promise<string>;
}
