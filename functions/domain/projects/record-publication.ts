import { isCode } from '../code.ts';
import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkOptionalText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import { type Project, type Publication, projectLimits } from './project.ts';

interface RecordPublicationInput extends ProjectActionInput {
  readonly platform: string;
  readonly state: Publication['state'];
  readonly externalNumber?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Writes down that a project was sent to an outside platform, or what came back; what stood there is replaced. */
export const recordPublication = async (
  desk: ProjectDesk,
  input: RecordPublicationInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'recordPublication'>>> => {
  const { clock, projects } = desk;
  const { platform, state } = input;
  if (!isCode(platform)) return refuse('BAD_CODE', ['platform']);
  const number = checkOptionalText(['externalNumber'], input.externalNumber, 'number');
  if (!number.ok) return number;
  const note = checkOptionalText(['note'], input.note, 'remark');
  if (!note.ok) return note;

  return actOnProject(desk, 'recordPublication', 'record', input, {}, async (project) => {
    // Read when the version is known: whatever was recorded up to it is in the list, whatever comes later conflicts.
    const recorded = await projects.listPublications(project.id);
    const max = projectLimits.publications;
    const isNew = recorded.every((publication) => publication.platform !== platform);
    if (isNew && recorded.length >= max) return refuse('TOO_MANY_PUBLICATIONS', ['platform'], { max });
    const after: Project = { ...project, version: project.version + 1 };
    const recordedAt = clock.now().toISOString();
    const publication = { platform, state, externalNumber: number.value, note: note.value, recordedAt };
    return ok({
      after,
      event: { type: 'project.publication-recorded', data: { platform, state } },
      writes: projects.savePublication(after, publication),
    });
  });
};
