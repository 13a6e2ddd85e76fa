import { defaultFieldResolver, type GraphQLFieldResolver } from 'graphql';
import { emptyPage } from '../../../domain/page.ts';
import { reaches } from '../../../domain/policy.ts';
import { projectPolicy } from '../../../domain/projects/policy.ts';
import type { Project } from '../../../domain/projects/project.ts';
import { connection } from '../../connection.ts';
import type { Context } from '../../context.ts';
import type { ProjectResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What somebody who speaks for a partner of a project sees of it: what everybody may see, and what the partner works by. */
type Shown =
  | 'id'
  | 'version'
  | 'state'
  | 'title'
  | 'community'
  | 'area'
  | 'brand'
  | 'board'
  | 'focusGroups'
  | 'partners'
  | 'fiveParty'
  | 'startsOn'
  | 'endsOn'
  | 'needCount'
  | 'createdAt'
  | 'since'
  | 'publishedAt'
  | 'text'
  | 'place'
  | 'goals'
  | 'lines'
  | 'updates'
  // Of these only the partner's own.
  | 'commitments';

const none = connection(emptyPage);

/** What is told in place of everything else; a new field of a project is in one of the two or does not compile. */
const kept = {
  lead: null,
  commitmentCount: 0,
  risks: null,
  returnReason: null,
  cancelReason: null,
  needs: none,
  publications: [],
  evaluation: null,
  evaluations: none,
  history: none,
  feedback: none,
  template: null,
  startedFrom: null,
} as const satisfies Record<Exclude<keyof ProjectResolvers, Shown | '__isTypeOf'>, unknown>;

/** Whether the viewer is of the staff that works on the project, and not of a partner of it. */
export const isStaffOf = (context: Context, { community }: Project): boolean =>
  reaches(projectPolicy.projects, signedIn(context), { region: community });

/** A project's resolvers, behind which staff keep to themselves what a partner does not work by. */
export const keptByStaff = (resolvers: ProjectResolvers): ProjectResolvers => {
  const own = resolvers as Readonly<Record<string, GraphQLFieldResolver<Project, Context>>>;
  const guarded = Object.entries(kept).map(([field, nothing]) => {
    const resolve: GraphQLFieldResolver<Project, Context> = (source, args, context, info) =>
      isStaffOf(context, source) ? (own[field] ?? defaultFieldResolver)(source, args, context, info) : nothing;
    return [field, resolve];
  });
  return { ...resolvers, ...Object.fromEntries(guarded) };
};
