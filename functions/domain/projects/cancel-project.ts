import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { giveBack } from '../resources/commitment.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { moved } from './transitions.ts';

interface CancelProjectInput extends ProjectActionInput {
  readonly reason: string;
}

/**
 * Calls a project off, and gives back all that it was promised. Whoever saw it sees that it was; why stays inside.
 * Which resources are held is no read by a key, so it is listed strongly before. That list is right when it is acted on:
 * each of its commitments must be in force still, which the table checks, and they must be as many as the head counts.
 */
export const cancelProject = async (
  desk: ProjectDesk,
  input: CancelProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'cancelProject'>>> => {
  const { projects, resources, clock } = desk;
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;

  const held = Map.groupBy(await resources.listInForce(input.project), ({ resource }) => resource);
  const also = {
    texts: projects.texts(input.project),
    resources: [...held.keys()].map((resource) => resources.resource(resource)),
  };
  return actOnProject(desk, 'cancelProject', 'cancel', input, also, (project, seen) => {
    if (!seen.texts) return refuse('NOT_FOUND', ['project']);
    const now = clock.now();
    const back = seen.resources.flatMap((resource) => {
      const commitments = resource && held.get(resource.id);
      return commitments ? [{ resource, commitments }] : [];
    });
    const listed = back.flatMap(({ commitments }) => commitments).length;
    if (listed !== project.commitmentCount) return refuse('CONFLICT_RETRY');
    const after = { ...moved(project, 'CANCELLED', now), commitmentCount: 0 };
    return ok({
      after,
      event: { type: 'project.cancelled', data: { from: project.state } },
      writes: [
        ...projects.saveTexts(after, { ...seen.texts, cancelReason: reason.value }),
        ...back.flatMap(({ resource, commitments }) =>
          giveBack(resources, resource, project.id, commitments, now.toISOString()),
        ),
      ],
    });
  });
};
