import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import type { ProjectActionInput } from '../projects/act.ts';
import type { ProjectDesk } from '../projects/ports.ts';
import type { Project } from '../projects/project.ts';
import { refusal } from '../projects/transitions.ts';
import { ok, type Result } from '../result.ts';
import { freed, giveBack } from './commitment.ts';
import { type Committed, committed } from './committed.ts';
import type { ResourceFailure } from './failures.ts';
import { resourcePolicy } from './policy.ts';

interface ReleaseResourceInput extends ProjectActionInput {
  /** Which the commitment names too: so that both are read in one trip. */
  readonly resource: string;
  readonly commitment: string;
}

/** Gives back what a project was promised, also to an offer that was withdrawn or is over. */
export const releaseResource = (
  { viewer, clock, commands, projects, resources }: ProjectDesk,
  input: ReleaseResourceInput,
): Promise<Result<Outcome<Committed>, ResourceFailure<'releaseResource'>>> => {
  const reached = (project: Project | undefined) =>
    project && reaches(resourcePolicy.releaseResource, viewer, { region: project.community }) ? project : undefined;
  const reads = {
    project: projects.project(input.project),
    resource: resources.resource(input.resource),
    commitment: resources.commitment(input.project, input.commitment),
  };
  return commands.run(
    { operation: 'releaseResource', idempotencyKey: input.idempotencyKey, input },
    reads,
    ({ resource, commitment, ...seen }) => {
      const project = reached(seen.project);
      if (!project) return refuse('NOT_FOUND', ['project']);
      const refused = refusal(project, input.version, 'release');
      if (refused) return refused;
      if (!commitment) return refuse('NOT_FOUND', ['commitment']);
      if (!resource || commitment.resource !== resource.id) return refuse('NOT_FOUND', ['resource']);
      if (commitment.releasedAt !== null) return refuse('WRONG_STATE', ['commitment'], { state: 'RELEASED' });
      const { quantity } = commitment;
      const releasedAt = clock.now().toISOString();
      const after = { ...project, version: project.version + 1, commitmentCount: project.commitmentCount - 1 };
      const event = { type: 'project.resource-released', data: { resource: resource.id, quantity } } as const;
      return ok({
        entity: committed({ ...commitment, releasedAt }, after, freed(resource, quantity)),
        writes: [
          ...projects.save(project, after, event),
          ...giveBack(resources, resource, project.id, [commitment], releasedAt),
        ],
      });
    },
    ({ resource, commitment, ...seen }) => {
      const project = reached(seen.project);
      return project && resource && commitment && committed(commitment, project, resource);
    },
  );
};
