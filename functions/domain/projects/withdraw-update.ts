import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';

interface WithdrawUpdateInput extends ProjectActionInput {
  readonly update: string;
}

/** Takes back what everybody was told, e.g. a name that slipped in: its words are gone, that it was told stays in the history. */
export const withdrawUpdate = (
  desk: ProjectDesk,
  input: WithdrawUpdateInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'withdrawUpdate'>>> => {
  const { projects } = desk;
  const also = { told: projects.update(input.project, input.update) };
  return actOnProject(desk, 'withdrawUpdate', 'retract', input, also, (project, { told }) => {
    if (!told) return refuse('NOT_FOUND', ['update']);
    const after: Project = { ...project, version: project.version + 1 };
    return ok({
      after,
      event: { type: 'project.update-withdrawn', data: { update: told.id } },
      writes: projects.removeUpdate(after, told.id),
    });
  });
};
