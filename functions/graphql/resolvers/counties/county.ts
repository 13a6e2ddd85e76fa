import { communityOf } from '../../community-of.ts';
import { connection } from '../../connection.ts';
import type {
  CommunityResolvers,
  CompoundResolvers,
  CountyResolvers,
  RegionResolvers,
  TownshipResolvers,
} from '../../generated/types.ts';

/** Lists of a county, read only where they are asked for. */
export const county: CountyResolvers = {
  townships: async (_county, page, { desk }) => connection(await desk.counties.listTownships(page)),
  categories: async (_county, page, { desk }) => connection(await desk.counties.listCategories(page)),
  units: async (_county, page, { desk }) => connection(await desk.counties.listUnits(page)),
  calendar: (_county, _args, { desk }) => desk.counties.listCalendarYears(),
};

/** What lies below a township. */
export const township: TownshipResolvers = {
  communities: async ({ code }, page, { desk }) => connection(await desk.counties.listCommunities(code, page)),
};

/** What lies below a community. */
export const community: CommunityResolvers = {
  compounds: async ({ code }, page, { desk }) => connection(await desk.counties.listCompounds(code, page)),
};

/** Where a compound lies. */
export const compound: CompoundResolvers = {
  community: ({ community: code }, _args, context) => communityOf(context, code),
};

/** Which of the two a region is. */
export const region: RegionResolvers = {
  __resolveType: ({ kind }) => (kind === 'TOWNSHIP' ? 'Township' : 'Community'),
};
