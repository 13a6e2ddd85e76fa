import type { Grant } from '../viewer.ts';

/** A member as colleagues see one. */
export interface MemberProfile {
  readonly id: string;
  readonly version: number;
  /** A post or a working name, chosen by whoever granted the first role; never a resident's data. */
  readonly label: string;
  /** The person that this member is as a resident; null for who never joined as one. */
  readonly person: string | null;
}

/** A grant as it is stored; a revoked one stays, with the moment of its end. */
export interface StoredGrant extends Grant {
  readonly member: string;
  readonly grantedAt: string;
  readonly revokedAt: string | null;
}
