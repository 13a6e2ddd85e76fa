import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import { consentedNames } from './consented-names.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import { fivePartyOf, type Project, type PublishedProject } from './project.ts';
import { moved } from './transitions.ts';

/** Opens an approved project for everybody to see: a copy of what is public, written with the change of state. */
export const publishProject = (
  desk: ProjectDesk,
  input: ProjectActionInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'publishProject'>>> => {
  const { projects, clock } = desk;
  const also = { texts: projects.texts(input.project) };
  return actOnProject(desk, 'publishProject', 'publish', input, also, async (project, { texts }) => {
    if (!texts) return refuse('NOT_FOUND', ['project']);
    const { names, holds } = await consentedNames(desk, project.partners);
    const now = clock.now();
    const after: PublishedProject = { ...moved(project, 'PUBLISHED', now), publishedAt: now.toISOString() };
    const { partners, needCount: needs, board } = after;
    const parties = fivePartyOf(after);
    return ok({
      after,
      event: {
        type: 'project.published',
        data: { partners: partners.length, fiveParty: parties.length, parties, needs, board },
      },
      writes: [...projects.publish(after, texts, names), ...holds],
    });
  });
};
