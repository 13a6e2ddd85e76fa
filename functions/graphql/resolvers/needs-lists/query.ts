import { needsListPolicy } from '../../../domain/needs-lists/policy.ts';
import { showNeedsLists } from '../../../domain/needs-lists/show-needs-lists.ts';
import { visibleList } from '../../../domain/needs-lists/visible-list.ts';
import { emptyPage } from '../../../domain/page.ts';
import { reachableRegion } from '../../../domain/policy.ts';
import { connection, mapPage } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';
import { publicListOf } from './public-list-of.ts';

/** What is asked of needs lists and formulas. */
export const needsListQuery = {
  needsList: async (_source, { id }, context) =>
    visibleList(signedIn(context), 'needsList', await context.desk.needsLists.getHead(id)),
  needsLists: async (_source, { community, ...page }, context) => {
    const region = reachableRegion(needsListPolicy.needsLists, signedIn(context), community);
    return connection(await context.desk.needsLists.listInCommunity(region, page));
  },
  formulas: (_source, _args, { desk }) => desk.needsLists.listFormulas(),
  publicNeedsList: (_source, { county, ...named }, context) => publicListOf(context, county, named),
  publicNeedsLists: async (_source, { county, community, ...page }, context) => {
    const open = await context.publicOf(county);
    if (!open) return connection(emptyPage);
    const found = await showNeedsLists(open, community, page);
    return connection(await mapPage(found, (list) => ({ ...list, open: open.needsLists })));
  },
} satisfies Partial<QueryResolvers>;
