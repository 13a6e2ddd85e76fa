import type { Write } from '../command.ts';
import type { NameCopies, Named } from './name-copies.ts';

/** Reads and rewrites the names that projects keep of others, strongly, whatever was read before. */
export interface NameCopyStore {
  /** Ids of the projects that name a brand, a board or a partner, as far as their lists show them. */
  listNaming(renamed: string): Promise<readonly string[]>;
  read(projects: readonly string[]): Promise<readonly NameCopies[]>;
  readNamed(copies: readonly NameCopies[]): Promise<Named>;
  /** Rewrites what differs, in place of what was seen; nothing else of a project changes, nor does its version. */
  rewrite(seen: NameCopies, after: NameCopies): Write[];
  /** One transaction that comes before the consumer moves. */
  write(writes: readonly Write[]): Promise<void>;
}
