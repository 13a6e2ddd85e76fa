import type { Outcome } from '../command.ts';
import { formatId } from '../entity-id.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';

interface WriteUpdateInput extends ProjectActionInput {
  readonly text: string;
}

/** Tells everybody how a published project is going. It is stored once, where the public reads it. */
export const writeUpdate = async (
  desk: ProjectDesk,
  input: WriteUpdateInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'writeUpdate'>>> => {
  const { viewer, ids, clock, projects } = desk;
  const text = checkText(['text'], input.text, 'update');
  if (!text.ok) return text;

  return actOnProject(desk, 'writeUpdate', 'tell', input, {}, (project) => {
    const id = formatId(viewer.owner, 'update', ids.next());
    const after: Project = { ...project, version: project.version + 1 };
    return ok({
      after,
      event: { type: 'project.updated', data: { update: id } },
      writes: projects.addUpdate(after, { id, text: text.value, at: clock.now().toISOString() }),
    });
  });
};
