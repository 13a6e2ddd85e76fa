import type { Commitment } from '../../../domain/resources/commitment.ts';
import type { Committed } from '../../../domain/resources/committed.ts';

/** A commitment, with the heads between which it stands where a command has just written them. */
export type CommitmentSource = Commitment & Partial<Pick<Committed, 'heads'>>;
