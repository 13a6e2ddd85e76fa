import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { moved } from './transitions.ts';

/** Hands a design in to be decided upon: what it is, what it is for, its risks, its days and who leads it must be told. */
export const submitProject = (
  desk: ProjectDesk,
  input: ProjectActionInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'submitProject'>>> => {
  const also = { texts: desk.projects.texts(input.project) };
  return actOnProject(desk, 'submitProject', 'submit', input, also, (project, { texts }) => {
    const { startsOn, endsOn, lead } = project;
    const asked = { text: texts?.text, goals: texts?.goals, risks: texts?.risks, startsOn, endsOn, lead };
    const missing = Object.entries(asked).find(([, told]) => told == null);
    if (missing) return refuse('PROJECT_INCOMPLETE', [missing[0]]);
    const after = moved(project, 'SUBMITTED', desk.clock.now());
    return ok({ after, event: { type: 'project.submitted', data: { from: project.state, needs: project.needCount } } });
  });
};
