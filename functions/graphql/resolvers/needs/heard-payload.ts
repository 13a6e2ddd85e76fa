import type { Need } from '../../../domain/needs/need.ts';
import type { userError } from '../../payload.ts';

/** What hearing came to. A retry knows the need by its id alone: it is read when it is asked for, else not at all. */
export interface HeardPayload {
  readonly id?: string;
  readonly entity?: Need | undefined;
  readonly created?: boolean;
  readonly receipt?: string;
  readonly userErrors: readonly ReturnType<typeof userError>[];
}
