import type { Page } from '../../../domain/page.ts';
import { emptyPage } from '../../../domain/page.ts';
import { mayCall, regionsOf } from '../../../domain/policy.ts';
import { projectPolicy } from '../../../domain/projects/policy.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import { connection, mapPage } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { NeedResolvers, PartnerResolvers, ServiceBoardResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** Whether projects are shown at all: to staff and partners, not to residents and units. */
const seesProjects = ({ viewer }: Context) => mayCall(projectPolicy.project, viewer);

/** The projects behind the ids; one that was never made, or lies out of reach, leaves nothing behind. */
const projectsOf = (ids: Page<string>, context: Context) =>
  mapPage(ids, async (id) => visibleProject(signedIn(context), 'project', await context.desk.projects.nearHead(id)));

/** The projects that stand on a need. */
export const projectsOfNeed: Pick<NeedResolvers, 'projects'> = {
  projects: async (need, page, context) =>
    connection(
      seesProjects(context) ? await projectsOf(await context.desk.projects.listOfNeed(need, page), context) : emptyPage,
    ),
};

/** The projects that a partner is with. */
export const projectsOfPartner: Pick<PartnerResolvers, 'projects'> = {
  projects: async ({ id }, page, context) =>
    connection(
      seesProjects(context)
        ? await projectsOf(await context.desk.projects.listOfPartner(id, page), context)
        : emptyPage,
    ),
};

/** The projects on a service board. */
export const projectsOfBoard: Pick<ServiceBoardResolvers, 'projects'> = {
  projects: async ({ id }, page, context) => {
    if (!seesProjects(context)) return connection(emptyPage);
    const scopes = regionsOf(projectPolicy.project, signedIn(context));
    return connection(await context.desk.projects.listOnBoard(id, scopes, page));
  },
};
