import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

/** What is asked of the service project library. */
export const templateQuery: Pick<QueryResolvers, 'template' | 'templates' | 'sharedTemplates'> = {
  template: (_source, { id }, { desk }) => desk.templates.get(id),
  sharedTemplates: async (_source, page, { desk }) => connection(await desk.templates.listShared(page)),
  templates: async (_source, page, { desk }) => connection(await desk.templates.listInUse(page)),
};
