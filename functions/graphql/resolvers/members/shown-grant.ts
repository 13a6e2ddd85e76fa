import type { Grant } from '../../../domain/viewer.ts';

/** A grant as it is shown; what the configuration gives has no member and no dates. */
export interface ShownGrant extends Grant {
  readonly member?: string;
  readonly grantedAt?: string;
  readonly revokedAt?: string | null;
}
