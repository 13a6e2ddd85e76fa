import { connection } from '../../connection.ts';
import type {
  CommunityResolvers,
  CompoundResolvers,
  CountyResolvers,
  RegionResolvers,
  TownshipResolvers,
} from '../../generated/types.ts';

export const county: CountyResolvers = {
  townships: async (_county, page, { desk }) => connection(await desk.counties.listTownships(page)),
  categories: async (_county, page, { desk }) => connection(await desk.counties.listCategories(page)),
  units: async (_county, page, { desk }) => connection(await desk.counties.listUnits(page)),
  calendar: (_county, _args, { desk }) => desk.counties.listCalendarYears(),
};

export const township: TownshipResolvers = {
  communities: async ({ code }, page, { desk }) => connection(await desk.counties.listCommunities(code, page)),
};

export const community: CommunityResolvers = {
  compounds: async ({ code }, page, { desk }) => connection(await desk.counties.listCompounds(code, page)),
};

export const compound: CompoundResolvers = {
  community: async ({ community: code }, _args, { desk }) => {
    const region = await desk.counties.getRegion(code);
    return region?.kind === 'COMMUNITY' ? region : undefined;
  },
};

/** Which of the two a region is. */
export const region: RegionResolvers = {
  __resolveType: ({ kind }) => (kind === 'TOWNSHIP' ? 'Township' : 'Community'),
};
