/** A key that encrypts, and the only form in which it may be stored. */
interface DataKey {
  /** 32 bytes. */
  readonly plain: Buffer;
  /** Base64 of what only the ring can open. */
  readonly wrapped: string;
}

/** What a data key belongs to; it must be told again, character by character, to open the key. */
interface KeyContext {
  readonly county: string;
}

/** The keeper of the key over all data keys: KMS in AWS, a file on one machine. */
export interface KeyRing {
  generate(context: KeyContext): Promise<DataKey>;
  /** Rejects when the key was wrapped by another ring, for another county, or was changed. */
  unwrap(wrapped: string, context: KeyContext): Promise<Buffer>;
}
