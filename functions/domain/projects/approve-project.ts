import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { moved } from './transitions.ts';

/** Says yes to a design: from now on it changes no more, but for its days and its place. */
export const approveProject = (
  desk: ProjectDesk,
  input: ProjectActionInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'approveProject'>>> =>
  actOnProject(desk, 'approveProject', 'approve', input, {}, (project) =>
    ok({
      after: moved(project, 'APPROVED', desk.clock.now()),
      event: { type: 'project.approved', data: {} },
    }),
  );
