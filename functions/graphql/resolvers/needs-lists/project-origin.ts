import { visibleList } from '../../../domain/needs-lists/visible-list.ts';
import type { ProjectOriginResolvers, ProjectResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** The entry that a project was started from. */
export const originOfProject: Pick<ProjectResolvers, 'startedFrom'> = { startedFrom: ({ entry }) => entry };

/** List and topic of that entry, as they are now. */
export const projectOrigin: ProjectOriginResolvers = {
  list: async ({ list }, _args, context) =>
    visibleList(signedIn(context), 'needsList', await context.desk.needsLists.getHead(list)),
  topic: ({ topic }, _args, { desk }) => desk.needs.getTopic(topic),
};
