import type { Page } from '../../../domain/page.ts';
import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { visiblePartner } from '../../../domain/partners/visible-partner.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import type { Commitment } from '../../../domain/resources/commitment.ts';
import { resourcePolicy } from '../../../domain/resources/policy.ts';
import { visibleResource } from '../../../domain/resources/visible-resource.ts';
import { connection } from '../../connection.ts';
import type { CommitmentResolvers, ProjectResolvers } from '../../generated/types.ts';
import { begunAhead } from '../../look-ahead.ts';
import { signedIn } from '../../member-of.ts';

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
  partner: async ({ partner }, _args, context) =>
    visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.nearHead(partner)),
};

/** What a project was promised. */
export const commitmentsOfProject: Pick<ProjectResolvers, 'commitments'> = {
  commitments: async ({ id, ahead }, page, { desk }, info) =>
    connection(await (begunAhead<Page<Commitment>>(ahead, info) ?? desk.resources.listCommitments(id, page))),
};
