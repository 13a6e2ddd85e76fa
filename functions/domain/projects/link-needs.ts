import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import { linksTo, tooManyNeeds, topicsOf } from './need-links.ts';
import type { ProjectDesk } from './ports.ts';
import { type Project, projectLimits } from './project.ts';

interface LinkNeedsInput extends ProjectActionInput {
  readonly needs: readonly string[];
}

/** So many needs are linked by one command: each is read, and so is the link that may be there already. */
const linkedByOne = 40;

/** Adds needs to those that a project stands on. What is linked already stays as it is. */
export const linkNeeds = async (
  desk: ProjectDesk,
  input: LinkNeedsInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'linkNeeds'>>> => {
  const { viewer, clock, needs, projects } = desk;
  const tooMany = tooManyNeeds(input.needs, linkedByOne);
  if (tooMany) return tooMany;

  const also = {
    needs: input.needs.map((need) => needs.need(need)),
    linked: input.needs.map((need) => projects.needLink(input.project, need)),
  };
  return actOnProject(desk, 'linkNeeds', 'link', input, also, (project, seen) => {
    const links = linksTo({ viewer, now: clock.now() }, input.needs, seen.needs, seen.linked);
    if (!links.ok) return links;
    const count = links.value.length;
    if (count === 0) return ok(undefined);
    const needCount = project.needCount + count;
    const max = projectLimits.needs;
    if (needCount > max) return refuse('TOO_MANY_NEEDS', ['needs'], { max });
    const topics = topicsOf(project.topics, seen.needs);
    const after: Project = { ...project, version: project.version + 1, needCount, topics };
    return ok({
      after,
      event: { type: 'project.needs-linked', data: { count } },
      writes: projects.linkNeeds(after, links.value),
    });
  });
};
