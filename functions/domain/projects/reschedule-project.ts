import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import type { LocalDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { unsound } from './unsound.ts';

interface RescheduleProjectInput extends ProjectActionInput {
  readonly startsOn?: LocalDate | null | undefined;
  readonly endsOn?: LocalDate | null | undefined;
  /** Null takes it away; absent keeps it, as everything else. */
  readonly place?: string | null | undefined;
}

/** Moves an approved project to other days or another place; everybody sees it at once where the project is public. */
export const rescheduleProject = async (
  desk: ProjectDesk,
  input: RescheduleProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'rescheduleProject'>>> => {
  const { projects } = desk;
  const place = input.place == null ? ok(input.place) : checkText(['place'], input.place, 'place');
  if (!place.ok) return place;

  const also = { texts: projects.texts(input.project) };
  return actOnProject(desk, 'rescheduleProject', 'reschedule', input, also, (project, { texts }) => {
    if (!texts) return refuse('NOT_FOUND', ['project']);
    const startsOn = input.startsOn ?? project.startsOn;
    const endsOn = input.endsOn ?? project.endsOn;
    const after: Project = { ...project, version: project.version + 1, startsOn, endsOn };
    const refused = unsound(after);
    if (refused?.failure.code === 'BAD_DATES') return refuse('BAD_DATES', ['endsOn']);
    const changed = place.value !== undefined && { place: place.value };
    return ok({
      after,
      event: { type: 'project.rescheduled', data: { startsOn, endsOn } },
      ...(changed && { also: changed, writes: projects.saveTexts(after, { ...texts, ...changed }) }),
    });
  });
};
