import { formatId } from '../entity-id.ts';
import type { NeedNote } from './need.ts';
import type { NeedDesk } from './ports.ts';

/** A remark by the viewer, now. */
export const newNote = ({ viewer, ids, clock }: NeedDesk, kind: NeedNote['kind'], text: string): NeedNote => ({
  id: formatId(viewer.owner, 'note', ids.next()),
  kind,
  text,
  by: viewer.digest,
  at: clock.now().toISOString(),
});
