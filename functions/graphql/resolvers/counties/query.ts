import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

/** What is asked of counties. */
export const countyQuery: Pick<QueryResolvers, 'county' | 'counties' | 'region' | 'unit'> = {
  county: (_source, _args, context) => context.county(),
  counties: async (_source, page, { province }) => connection(await province.province.listCounties(page)),
  region: (_source, { code }, { desk }) => desk.counties.getRegion(code),
  unit: (_source, { id }, { desk }) => desk.counties.getUnit(id),
};
