import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';

interface UnlinkNeedInput extends ProjectActionInput {
  readonly need: string;
}

/**
 * Takes a need off those that a project stands on: it was linked by mistake. The history keeps that it was, and the project
 * keeps its topics: whether another of up to 500 needs has the same one would take reading them all.
 */
export const unlinkNeed = (
  desk: ProjectDesk,
  input: UnlinkNeedInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'unlinkNeed'>>> => {
  const { projects } = desk;
  const also = { link: projects.needLink(input.project, input.need) };
  return actOnProject(desk, 'unlinkNeed', 'link', input, also, (project, { link }) => {
    if (!link) return refuse('NOT_FOUND', ['need']);
    const after: Project = { ...project, version: project.version + 1, needCount: project.needCount - 1 };
    return ok({
      after,
      event: { type: 'project.need-unlinked', data: { need: link.need } },
      writes: projects.unlinkNeed(after, link.need),
    });
  });
};
