import type { Outcome } from '../command.ts';
import { formatId } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import type { ProjectActionInput } from '../projects/act.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import type { Project } from '../projects/project.ts';
import { refusal } from '../projects/transitions.ts';
import { ok, type Result } from '../result.ts';
import { checkQuantity } from './check-offer.ts';
import { type Commitment, commitmentsAtMost, freed } from './commitment.ts';
import { type Committed, committed } from './committed.ts';
import type { ResourceFailure } from './failures.ts';
import { joinedBy } from './joined-by.ts';
import { resourcePolicy } from './policy.ts';
import type { Resource } from './resource.ts';
import { unfit } from './unfit.ts';
import { visibleResource } from './visible-resource.ts';

interface CommitResourceInput extends ProjectActionInput {
  readonly resource: string;
  readonly quantity: number;
}

const newCommitment = (
  { viewer, ids, clock }: ProjectDesk,
  project: Project,
  { id, name, kind, unit, partner }: Resource,
  quantity: number,
): Commitment => ({
  id: formatId(viewer.owner, 'commitment', ids.next()),
  project: project.id,
  resource: id,
  resourceName: name,
  kind,
  quantity,
  unit,
  partner,
  committedAt: clock.now().toISOString(),
  releasedAt: null,
});

/** Promises a part of a resource to a project, and never more than there is. Its partner joins the project with it. */
export const commitResource = async (
  desk: ProjectDesk,
  input: CommitResourceInput,
): Promise<Result<Outcome<Committed>, ResourceFailure<'commitResource'>>> => {
  const { viewer, clock, commands, projects, resources } = desk;
  const { quantity } = input;
  const outside = checkQuantity(quantity);
  if (outside) return outside;
  const policy = resourcePolicy.commitResource;

  return commands.run(
    { operation: 'commitResource', idempotencyKey: input.idempotencyKey, input },
    { project: projects.project(input.project), resource: resources.resource(input.resource) },
    async (seen) => {
      const { project } = seen;
      if (!project || !reaches(policy, viewer, { region: project.community })) return refuse('NOT_FOUND', ['project']);
      const refused = refusal(project, input.version, 'commit');
      if (refused) return refused;
      const resource = visibleResource(viewer, policy, seen.resource);
      if (!resource) return refuse('NOT_FOUND', ['resource']);
      const reason = unfit(resource, project, quantity, shanghaiDate(clock.now()));
      if (reason) return reason;
      const max = commitmentsAtMost;
      if (project.commitmentCount >= max) return refuse('TOO_MANY_COMMITMENTS', ['project'], { max });
      const joined = await joinedBy(desk, project, resource.partner);
      if (!joined.ok) return joined;

      const { partners, party, also, holds } = joined.value;
      const [version, commitmentCount] = [project.version + 1, project.commitmentCount + 1];
      const after: Project = { ...project, version, partners, commitmentCount };
      const left = freed(resource, -quantity);
      const commitment = newCommitment(desk, project, resource, quantity);
      const gained = {
        type: 'project.resource-committed',
        data: { resource: resource.id, quantity, party, board: project.board },
      } as const;
      const taken = { type: 'resource.committed', data: { project: project.id, quantity } } as const;
      return ok({
        entity: committed(commitment, after, left),
        writes: [
          ...projects.save(project, after, gained, also),
          ...resources.save(resource, left, taken),
          ...resources.addCommitment(commitment),
          ...holds,
        ],
      });
    },
  );
};
