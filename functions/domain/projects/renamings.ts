import type { Consumer } from '../feed/consumer.ts';
import type { FeedEvent } from '../feed/feed-event.ts';
import { withNamesOf } from './name-copies.ts';
import type { NameCopyStore } from './name-ports.ts';

/** So many rewritings go with the consumer's move; what is more goes before it. */
const atOnce = 80;

const renames = ({ type, data }: FeedEvent): boolean =>
  type === 'partner.revised' || ((type === 'brand.revised' || type === 'board.revised') && data.renamed);

/**
 * Brings the names that projects copied up to date. A copy may read its original, which a count may not: what is written
 * is what the original says now, so whoever makes it again comes to the same. Every project that anything happened to is
 * looked at, too: a command that was under way when a name changed wrote the old one, and its event comes later. A name
 * is no version: whoever edits the project is not refused because its brand is called otherwise.
 */
export const createRenamings = (store: NameCopyStore): Consumer => ({
  name: 'renamings',
  // Nothing is its own: what it wrote are others' names, and they are right.
  clear: async () => undefined,
  async effect(events) {
    const touched = events.filter(({ type }) => type.startsWith('project.')).map(({ subject }) => subject);
    const renamed = new Set(events.filter(renames).map(({ subject }) => subject));
    const naming = await Promise.all([...renamed].map(store.listNaming));
    const projects = [...new Set([...touched, ...naming.flat()])];
    if (projects.length === 0) return [];
    const copies = await store.read(projects);
    const named = await store.readNamed(copies);
    const writes = copies.flatMap((seen) => store.rewrite(seen, withNamesOf(seen, named)));
    while (writes.length > atOnce) await store.write(writes.splice(0, atOnce));
    return writes;
  },
});
