import type { Write } from '../command.ts';
import type { ListVersion, NeedsList, VersionRef } from './needs-list.ts';
import type { ListContent, NeedsListDesk } from './ports.ts';

/** The version that is flipped to, and what it takes to do so. */
interface NextVersion {
  readonly version: VersionRef;
  readonly writes: readonly Write[];
}

/**
 * Stages the next version of a list under its number and the digest of its content. Nothing points there until the
 * transaction has flipped the head: a run that was killed and is sent again writes the same over itself, and one that
 * found other sources leaves nothing that anybody sees. `computed` is where its sources lie, if not under itself.
 */
export const nextVersion = async (
  { needsLists, viewer, clock }: NeedsListDesk,
  list: NeedsList,
  content: ListContent,
  computed?: VersionRef,
): Promise<NextVersion> => {
  const version: VersionRef = { number: (list.latest?.number ?? 0) + 1, hash: needsLists.hashOf(content) };
  const { formula, inputs, entries, sources } = content;
  await needsLists.stage(list, version, entries, sources);
  const made: ListVersion = {
    ...version,
    formula,
    inputs,
    entryCount: entries.length,
    computed: computed ?? version,
    by: viewer.digest,
    at: clock.now().toISOString(),
  };
  return { version, writes: needsLists.addVersion(list, made) };
};
