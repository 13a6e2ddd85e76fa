import type { Outcome } from '../command.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import { answerNeeds } from './answer-needs.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project } from './project.ts';
import { moved } from './transitions.ts';

interface CloseProjectInput extends ProjectActionInput {
  readonly publicAnswer: string;
}

/**
 * Ends an evaluated project and tells everybody who asked for it. The needs are answered before the project is closed:
 * so long as it is not, whoever sends the command again completes it. A project that was changed meanwhile stays open,
 * with its needs answered.
 */
export const closeProject = async (
  desk: ProjectDesk,
  input: CloseProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'closeProject'>>> => {
  const answer = checkText(['publicAnswer'], input.publicAnswer, 'answer');
  if (!answer.ok) return answer;

  // Asked before anybody is answered: a command that is refused writes nothing, one that was done is not done again.
  const open = await actOnProject(desk, 'closeProject', 'close', input, {}, () => ok(undefined));
  if (!open.ok || open.value.replayed || !open.value.entity) return open;
  const told = await answerNeeds(desk, open.value.entity, answer.value);
  if (!told.ok) return told;
  return actOnProject(desk, 'closeProject', 'close', input, {}, (project) =>
    ok({
      after: moved(project, 'CLOSED', desk.clock.now()),
      event: { type: 'project.closed', data: { needs: project.needCount, board: project.board } },
    }),
  );
};
