import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

/** What is asked of the service project library. */
export const templateQuery: Pick<QueryResolvers, 'template' | 'templates'> = {
  template: (_source, { id }, { desk }) => desk.templates.get(id),
  templates: async (_source, page, { desk }) => connection(await desk.templates.listInUse(page)),
};
