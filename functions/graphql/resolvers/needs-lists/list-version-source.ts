import type { ListEntry, ListVersion, NeedsList, VersionRef } from '../../../domain/needs-lists/needs-list.ts';

/** A version as a head names it; how it was made is read when it is asked for. */
export interface ListVersionSource extends VersionRef {
  readonly list: NeedsList;
  readonly made?: ListVersion;
}

/** An entry with the version that it is of. */
export interface ListEntrySource extends ListEntry {
  readonly of: ListVersionSource;
}
