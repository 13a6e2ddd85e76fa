import { visibleProject } from '../../../domain/projects/visible-project.ts';
import { resourcePolicy } from '../../../domain/resources/policy.ts';
import { visibleResource } from '../../../domain/resources/visible-resource.ts';
import { connection } from '../../connection.ts';
import type { CommitmentResolvers, ProjectResolvers } from '../../generated/types.ts';
import { begunOr } from '../../look-ahead.ts';
import { signedIn } from '../../member-of.ts';
import { partnerOf } from '../../partner-of.ts';

/** A commitment: its ends came with the command that made it, and are read for a list. */
export const commitment: CommitmentResolvers = {
  project: async ({ project, heads }, _args, context) =>
    visibleProject(signedIn(context), 'project', heads?.project ?? (await context.desk.projects.nearHead(project))),
  resource: async ({ resource, heads }, _args, context) =>
    visibleResource(
      signedIn(context),
      resourcePolicy.resource,
      heads?.resource ?? (await context.desk.resources.near(resource)),
    ),
  partner: ({ partner }, _args, context) => partnerOf(context, partner),
};

/** What a project was promised. */
export const commitmentsOfProject: Pick<ProjectResolvers, 'commitments'> = {
  commitments: async ({ id, ahead }, page, { desk }, info) =>
    connection(await begunOr(ahead, info, () => desk.resources.listCommitments(id, page))),
};
