import { shanghaiDate } from '../../../domain/local-date.ts';
import { isOver } from '../../../domain/resources/resource.ts';
import { connection } from '../../connection.ts';
import type { ResourceResolvers } from '../../generated/types.ts';
import { partnerOf } from '../../partner-of.ts';

/** A resource: whose it is, and what happened to it, are read where they are asked for. */
export const resource: ResourceResolvers = {
  partner: ({ partner }, _args, context) => partnerOf(context, partner),
  place: ({ region }, _args, { desk }) => (region === desk.owner ? null : desk.counties.getRegion(region)),
  over: (source, _args, { desk }) => isOver(source, shanghaiDate(desk.clock.now())),
  commitments: async ({ id }, page, { desk }) => connection(await desk.resources.listCommitmentsOf(id, page)),
  history: async ({ id }, page, { desk }) => connection(await desk.resources.listEvents(id, page)),
};
