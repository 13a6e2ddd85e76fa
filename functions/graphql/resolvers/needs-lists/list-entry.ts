import { visible } from '../../../domain/needs/visible.ts';
import { standingProjects } from '../../../domain/needs-lists/coverage.ts';
import type { Project } from '../../../domain/projects/project.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import { perObject } from '../../../platform/per-object.ts';
import { batchOf } from '../../batch-of.ts';
import { connection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type {
  ListedNeedResolvers,
  ListedOptionResolvers,
  NeedsListEntryResolvers,
  NeedsListSourceResolvers,
} from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** A community's projects are read once a request, however many entries ask for theirs. */
const readOnce = perObject((_context: Context) => new Map<string, Promise<readonly Project[]>>());

const projectsIn = (context: Context, community: string): Promise<readonly Project[]> => {
  const known = readOnce(context);
  const projects = known.get(community) ?? standingProjects(context.desk.projects, community);
  known.set(community, projects);
  return projects;
};

/** So many projects of a topic are shown. */
const shown = 20;

/** An entry: what a version keeps of it is there already. */
export const needsListEntry: NeedsListEntryResolvers = {
  topic: ({ topic }, _args, { desk }) => desk.needs.getTopic(topic),
  sources: async ({ of: { list, number, made }, topic }, page, { desk }) => {
    const header = made ?? (await desk.needsLists.getVersion(list.id, number));
    if (!header) throw new Error('An entry is of a version that is not there');
    return connection(await desk.needsLists.listSources(list.id, header.computed, topic, page));
  },
  projects: async ({ of: { list }, topic }, _args, context) => {
    const projects = await projectsIn(context, list.community);
    const viewer = signedIn(context);
    return projects
      .filter((project) => project.topics.includes(topic) && visibleProject(viewer, 'project', project))
      .slice(0, shown);
  },
};

/** Which of the two a source is. */
export const needsListSource: NeedsListSourceResolvers = {
  __resolveType: ({ kind }) => (kind === 'NEED' ? 'ListedNeed' : 'ListedOption'),
};

/** A need that was counted, as it is now. */
export const listedNeed: ListedNeedResolvers = {
  need: async ({ need }, _args, context) => visible(signedIn(context), 'need', await context.desk.needs.nearHead(need)),
};

/** An option that was counted. */
export const listedOption: ListedOptionResolvers = { batch: ({ batch }, _args, context) => batchOf(context, batch) };
