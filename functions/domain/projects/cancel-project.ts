import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
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

/** Calls a project off. Whoever saw it sees that it was; why stays inside. */
export const cancelProject = async (
  desk: ProjectDesk,
  input: CancelProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'cancelProject'>>> => {
  const { projects, clock } = desk;
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;

  const also = { texts: projects.texts(input.project) };
  return actOnProject(desk, 'cancelProject', 'cancel', input, also, (project, { texts }) => {
    if (!texts) return refuse('NOT_FOUND', ['project']);
    const after = moved(project, 'CANCELLED', clock.now());
    return ok({
      after,
      event: { type: 'project.cancelled', data: { state: project.state } },
      writes: projects.saveTexts(after, { ...texts, cancelReason: reason.value }),
    });
  });
};
