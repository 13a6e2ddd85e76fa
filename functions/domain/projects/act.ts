import type { Outcome, Reads, Seen, Write } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import type { DomainEvent } from '../events.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { ProjectCommand, ProjectFailure } from './failures.ts';
import type { AlsoPublic, ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { type ProjectAction, refusal } from './transitions.ts';
import { visibleProject } from './visible-project.ts';

/** What every action on a project names: which one, and the version that was seen. */
export interface ProjectActionInput extends CommandInput {
  readonly project: string;
  readonly version: number;
}

/** What an action makes of a project, and what of it everybody sees besides; undefined where nothing is left to do. */
interface Acted {
  readonly after: Project;
  readonly event: DomainEvent;
  readonly also?: AlsoPublic;
  readonly writes?: readonly Write[];
}

/**
 * One action on one project: found, within the viewer's reach, at the version seen, in a state that allows it; then
 * `change` says what it becomes. Head, event, lists and public copy are written in one transaction.
 */
export const actOnProject = <C extends ProjectCommand, R extends Reads>(
  { viewer, projects, commands }: ProjectDesk,
  operation: C,
  action: ProjectAction,
  input: ProjectActionInput,
  also: R,
  change: (
    project: Project,
    seen: Seen<R>,
  ) => Result<Acted | undefined, ProjectFailure<C>> | Promise<Result<Acted | undefined, ProjectFailure<C>>>,
): Promise<Result<Outcome<Project>, ProjectFailure<C> | ProjectFailure<'beginProject'>>> => {
  type Refused = ProjectFailure<C> | ProjectFailure<'beginProject'>;
  type Answer = Result<{ entity: Project; writes: readonly Write[] }, Refused>;
  return commands.run(
    { operation, idempotencyKey: input.idempotencyKey, input },
    { ...also, project: projects.project(input.project) },
    async (seen): Promise<Answer> => {
      const project = visibleProject(viewer, operation, seen.project as Project | undefined);
      if (!project) return refuse('NOT_FOUND', ['project']);
      const refused = refusal(project, input.version, action);
      if (refused) return refused;
      const acted = await change(project, seen as Seen<R>);
      if (!acted.ok) return acted;
      if (!acted.value) return ok({ entity: project, writes: [] });
      const { after, event, also: shown, writes = [] } = acted.value;
      return ok({ entity: after, writes: [...projects.save(project, after, event, shown), ...writes] });
    },
    (seen) => visibleProject(viewer, 'project', seen.project as Project | undefined),
  );
};
