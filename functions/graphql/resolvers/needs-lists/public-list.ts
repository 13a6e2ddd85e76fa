import { emptyPage } from '../../../domain/page.ts';
import { connection } from '../../connection.ts';
import type { PublicNeedsListResolvers, PublicScorePartResolvers } from '../../generated/types.ts';
import type { PublicListSource } from './public-list-source.ts';

/** A list of a list has no entries with it yet. */
const withTop = async (list: PublicListSource) =>
  list.top ? { ...list, top: list.top } : list.open.get(list.community, list.period);

/** What everybody may see of a needs list: the public copy, and nothing that stands elsewhere. */
export const publicNeedsList: PublicNeedsListResolvers = {
  entries: async (list, page) => {
    const shown = await withTop(list);
    return connection(shown ? await list.open.listEntries(shown, page) : emptyPage);
  },
};

/** A part of a published score; one that is hidden shows neither of its numbers. */
export const publicScorePart: PublicScorePartResolvers = {
  value: (part) => (part === 'HIDDEN' ? null : part?.value),
  points: (part) => (part === 'HIDDEN' ? null : part?.points),
};
