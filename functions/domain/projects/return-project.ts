import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { moved } from './transitions.ts';

interface ReturnProjectInput extends ProjectActionInput {
  readonly reason: string;
}

/** Gives a design back to whoever handed it in, with what is to be changed. */
export const returnProject = async (
  desk: ProjectDesk,
  input: ReturnProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'returnProject'>>> => {
  const { projects, clock } = desk;
  const reason = checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;

  const also = { texts: projects.texts(input.project) };
  return actOnProject(desk, 'returnProject', 'return', input, also, (project, { texts }) => {
    if (!texts) return refuse('NOT_FOUND', ['project']);
    const after = moved(project, 'RETURNED', clock.now());
    return ok({
      after,
      event: { type: 'project.returned', data: {} },
      writes: projects.saveTexts(after, { ...texts, returnReason: reason.value }),
    });
  });
};
