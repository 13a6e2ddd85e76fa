import type { Project } from '../projects/project.ts';
import type { Commitment } from './commitment.ts';
import type { Resource } from './resource.ts';

/** A commitment with the two heads between which it stands, as a command left them. */
export interface Committed extends Commitment {
  /** Of the commitment: 1 when it was made, 2 when it was released. */
  readonly version: number;
  readonly heads: { readonly project: Project; readonly resource: Resource };
}

/** A commitment between two heads. */
export const committed = (commitment: Commitment, project: Project, resource: Resource): Committed => ({
  ...commitment,
  version: commitment.releasedAt === null ? 1 : 2,
  heads: { project, resource },
});
