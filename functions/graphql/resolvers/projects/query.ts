import { ownerOf, tokenOf } from '../../../domain/entity-id.ts';
import { emptyPage } from '../../../domain/page.ts';
import { reachableRegion, reachableScopes } from '../../../domain/policy.ts';
import { projectPolicy } from '../../../domain/projects/policy.ts';
import { projectOrigins } from '../../../domain/projects/project-origins.ts';
import { showProject, showProjects } from '../../../domain/projects/show-projects.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import { connection, mapPage } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { beginAhead } from '../../look-ahead.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of projects. */
export const projectQuery = {
  project: async (_source, { id }, context, info) => {
    const { projects, resources, feedback } = context.desk;
    const ahead = beginAhead(info, {
      needs: (page) => projects.listNeeds(id, page),
      updates: (page) => projects.listUpdates(id, page),
      evaluations: (page) => projects.listEvaluations(id, page),
      commitments: (page) => resources.listCommitments(id, page),
      feedback: (page) => feedback.list(tokenOf(id, 'project'), page),
      history: (page) => projects.listEvents(id, page),
    });
    const found = visibleProject(signedIn(context), 'project', await projects.get(id));
    return found && { ...found, ahead };
  },
  projects: async (_source, { community, ...page }, context) => {
    const region = reachableRegion(projectPolicy.projects, signedIn(context), community);
    return connection(await context.desk.projects.listInCommunity(region, page));
  },
  projectsByState: async (_source, { state, scope, ...page }, context) => {
    const scopes = reachableScopes(projectPolicy.projectsByState, signedIn(context), scope);
    return connection(await context.desk.projects.listInState(state, scopes, page));
  },
  criteria: async (_source, page, { desk }) => connection(await desk.projects.listCriteria(page)),
  projectOrigins: (_source, { community }, { desk }) => projectOrigins(desk, community),
  publicProject: async (_source, { id }, context, info) => {
    const open = await context.publicOf(ownerOf(id) ?? '');
    if (!open) return undefined;
    const ahead = beginAhead(info, {
      updates: (page) => open.projects.listUpdates(id, page),
      feedback: (page) => open.projects.listFeedback(id, page),
    });
    const found = await showProject(open, id);
    return found && { ...found, open: open.projects, ahead };
  },
  publicProjects: async (_source, { county, community, board, ...page }, context) => {
    const open = await context.publicOf(county);
    if (!open) return connection(emptyPage);
    const found = await showProjects(open, { community, board }, page);
    return connection(await mapPage(found, (project) => ({ ...project, open: open.projects })));
  },
} satisfies Partial<QueryResolvers>;
