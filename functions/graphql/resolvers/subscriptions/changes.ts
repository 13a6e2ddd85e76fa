import { ownerOf } from '../../../domain/entity-id.ts';
import type { FeedEvent } from '../../../domain/feed/feed-event.ts';
import { deltasOf } from '../../../domain/figures/deltas-of.ts';
import { visible } from '../../../domain/needs/visible.ts';
import { visibleList } from '../../../domain/needs-lists/visible-list.ts';
import { showProject } from '../../../domain/projects/show-projects.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import type { Context } from '../../context.ts';
import type {
  FiguresChangeResolvers,
  NeedChangeResolvers,
  NeedsListPublicationResolvers,
  ProjectChangeResolvers,
} from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';
import { publicListOf } from '../needs-lists/public-list-of.ts';

const cursor = ({ seq }: FeedEvent, _args: unknown, { desk }: Context) => desk.feedCursors.seal(seq);

const inFeed = { cursor, event: (event: FeedEvent) => event };

/** A project's event: what is shown of the project is what the listener sees of it now. */
export const projectChange: ProjectChangeResolvers = {
  ...inFeed,
  project: async ({ subject }, _args, context) =>
    visibleProject(signedIn(context), 'project', await context.desk.projects.getHead(subject)),
  published: async ({ subject }, _args, context) => {
    const open = await context.publicOf(ownerOf(subject) ?? '');
    const found = open && (await showProject(open, subject));
    return found && { ...found, open: open.projects };
  },
};

/** A need's event, and the need. */
export const needChange: NeedChangeResolvers = {
  ...inFeed,
  need: async ({ subject }, _args, context) =>
    visible(signedIn(context), 'need', await context.desk.needs.getHead(subject)),
};

/** A list's publication, and the list. */
export const needsListPublication: NeedsListPublicationResolvers = {
  ...inFeed,
  list: async ({ subject }, _args, context) =>
    visibleList(signedIn(context), 'needsList', await context.desk.needsLists.getHead(subject)),
  published: async ({ subject }, _args, context) => {
    const list = await context.desk.needsLists.getHead(subject);
    return list && publicListOf(context, ownerOf(subject) ?? '', list);
  },
};

/** Where and when the figures are that an event moved. */
export const figuresChange: FiguresChangeResolvers = {
  cursor,
  months: (event) => [...new Set(deltasOf(event).map(({ month }) => month))],
  metrics: (event) => [...new Set(deltasOf(event).map(({ metric }) => metric))],
  asOf: ({ seq }) => seq,
};
