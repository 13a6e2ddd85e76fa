import type { Outcome } from '../../../domain/command.ts';
import { commitResource } from '../../../domain/resources/commit-resource.ts';
import type { Committed } from '../../../domain/resources/committed.ts';
import { offerResource } from '../../../domain/resources/offer-resource.ts';
import { releaseResource } from '../../../domain/resources/release-resource.ts';
import { reviseResource } from '../../../domain/resources/revise-resource.ts';
import { withdrawResource } from '../../../domain/resources/withdraw-resource.ts';
import { acting } from '../../acting.ts';
import type { Context } from '../../context.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

const action = acting('resource');

/** What a commitment came to. A retry knows it by its id: it is read, with its project and resource as they are now. */
const promised = async (
  { desk }: Context,
  { project: projectId, resource: resourceId }: { readonly project: string; readonly resource: string },
  { id, entity }: Outcome<Committed>,
) => {
  if (entity) return { commitment: entity };
  const [commitment, project, resource] = await Promise.all([
    desk.resources.getCommitment(projectId, id),
    desk.projects.getHead(projectId),
    desk.resources.get(resourceId),
  ]);
  return { commitment: commitment && project && resource && { ...commitment, heads: { project, resource } } };
};

/** What is done to resources. */
export const resourceMutation = {
  offerResource: async (_source, { input }, context) =>
    payload(context, await offerResource(context.desk, input), async ({ id, entity }) => ({
      resource: entity ?? (await context.desk.resources.get(id)),
    })),
  reviseResource: action(reviseResource),
  withdrawResource: action(withdrawResource),
  commitResource: async (_source, { input }, context) =>
    payload(context, await commitResource(context.desk, input), (outcome) => promised(context, input, outcome)),
  releaseResource: async (_source, { input }, context) =>
    payload(context, await releaseResource(context.desk, input), ({ entity }) => ({ commitment: entity })),
} satisfies Partial<MutationResolvers>;
