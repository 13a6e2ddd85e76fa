import type { QueryResolvers } from '../../generated/types.ts';

/** The deployment itself: no table is read. */
export const systemQuery: Pick<QueryResolvers, 'system'> = {
  system: (_source, _args, { system }) => system,
};
