import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { reaches } from '../../../domain/policy.ts';
import { visibleProject } from '../../../domain/projects/visible-project.ts';
import type { Commitment } from '../../../domain/resources/commitment.ts';
import { resourcePolicy } from '../../../domain/resources/policy.ts';
import { visibleResource } from '../../../domain/resources/visible-resource.ts';
import { connection, mapPage } from '../../connection.ts';
import type { CommitmentResolvers, ProjectResolvers } from '../../generated/types.ts';
import { begunOr } from '../../look-ahead.ts';
import { signedIn } from '../../member-of.ts';
import { partnerOf } from '../../partner-of.ts';
import { isStaffOf } from '../projects/kept-by-staff.ts';

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

/** What a project was promised; a partner of it sees what it promised itself. */
export const commitmentsOfProject: Pick<ProjectResolvers, 'commitments'> = {
  commitments: async (project, page, context, info) => {
    const { id, ahead } = project;
    const listed = await begunOr(ahead, info, () => context.desk.resources.listCommitments(id, page));
    const isOwn = ({ partner }: Commitment) =>
      reaches(partnerPolicy.partner, signedIn(context), { partners: [partner] });
    return connection(
      isStaffOf(context, project) ? listed : await mapPage(listed, (one) => (isOwn(one) ? one : undefined)),
    );
  },
};
