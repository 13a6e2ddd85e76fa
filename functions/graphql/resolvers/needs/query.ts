import { shanghaiDate } from '../../../domain/local-date.ts';
import { checkExternalNumber } from '../../../domain/needs/hearing-rules.ts';
import { needStatus } from '../../../domain/needs/need-status.ts';
import { needPolicy } from '../../../domain/needs/policy.ts';
import { suggestDuplicates } from '../../../domain/needs/suggest-duplicates.ts';
import { toDoHolder } from '../../../domain/needs/to-do-holder.ts';
import { visible } from '../../../domain/needs/visible.ts';
import { reachableRegion, reachableScopes } from '../../../domain/policy.ts';
import { connection, mapPage } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of needs. */
export const needQuery = {
  need: async (_source, { id }, context) => visible(signedIn(context), 'need', await context.desk.needs.get(id)),
  needs: async (_source, { community, ...page }, context) => {
    const region = reachableRegion(needPolicy.needs, signedIn(context), community);
    return connection(await context.desk.needs.listInCommunity(region, page));
  },
  openNeeds: async (_source, { community, ...page }, context) => {
    const region = reachableRegion(needPolicy.openNeeds, signedIn(context), community);
    return connection(await context.desk.needs.listOpenInCommunity(region, page));
  },
  dueNeeds: async (_source, { scope, overdueOnly, ...page }, context) => {
    const scopes = reachableScopes(needPolicy.dueNeeds, signedIn(context), scope);
    const before = overdueOnly ? shanghaiDate(context.desk.clock.now()) : undefined;
    return connection(await context.desk.needs.listDue(scopes, before, page));
  },
  toDo: async (_source, { unit, partner, ...page }, context) => {
    const { needs } = context.desk;
    const viewer = signedIn(context);
    const ids = await needs.listToDo(toDoHolder(viewer, unit, partner), page);
    // A partner may be given needs of communities that the viewer does not see.
    return connection(await mapPage(ids, async (id) => visible(viewer, 'toDo', await needs.getHead(id))));
  },
  topics: async (_source, { community, ...page }, context) => {
    const region = reachableRegion(needPolicy.topics, signedIn(context), community);
    return connection(await context.desk.needs.listTopics(region, page));
  },
  needByExternalNumber: async (_source, { number }, context) => {
    const { needs, secrets } = context.desk;
    const checked = checkExternalNumber(number);
    if (!checked.ok || checked.value === undefined) return undefined;
    const found = await needs.findByExternalNumber(await secrets.digest('external-number', checked.value));
    return visible(signedIn(context), 'needByExternalNumber', found);
  },
  likelyDuplicates: async (_source, args, { desk }) => suggestDuplicates(desk, args),
  needStatus: async (_source, { county, receipt }, context) => {
    const open = await context.publicOf(county);
    return open && needStatus(open.needs, receipt);
  },
} satisfies Partial<QueryResolvers>;
