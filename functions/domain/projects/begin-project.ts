import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { moved } from './transitions.ts';

/** Work begins: the first session is about to be held. */
export const beginProject = (
  desk: ProjectDesk,
  input: ProjectActionInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'beginProject'>>> =>
  actOnProject(desk, 'beginProject', 'begin', input, {}, (project) =>
    ok({
      after: moved(project, 'RUNNING', desk.clock.now()),
      event: { type: 'project.begun', data: {} },
    }),
  );
