import type { PublicBatches } from './batches/ports.ts';
import type { PublicBrands } from './brands/ports.ts';
import type { PublicNeeds } from './needs/ports.ts';
import type { PublicNeedsLists } from './needs-lists/ports.ts';
import type { PublicProjects } from './projects/ports.ts';

/** What a county shows everybody, read under the public's own role, which reaches nothing but published copies. */
export interface PublicDesk {
  readonly needs: PublicNeeds;
  readonly brands: PublicBrands;
  readonly projects: PublicProjects;
  readonly needsLists: PublicNeedsLists;
  readonly batches: PublicBatches;
  /** Whether the county is there and works, at most five seconds old: one that does not shows nothing. */
  active(): Promise<boolean>;
}
