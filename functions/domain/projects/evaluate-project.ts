import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import { checkGoals } from './check-lines.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk } from './ports.ts';
import type { Project, ProjectGoals } from './project.ts';
import { type GivenScore, scored, totalOf } from './scores.ts';
import { moved } from './transitions.ts';

interface EvaluateProjectInput extends ProjectActionInput {
  readonly reached: ProjectGoals;
  readonly scores?: readonly GivenScore[] | null | undefined;
  readonly summary: string;
}

/** Looks back at a project: what was reached of what was planned. Done again, the later evaluation corrects the earlier. */
export const evaluateProject = async (
  desk: ProjectDesk,
  input: EvaluateProjectInput,
): Promise<Result<Outcome<Project>, ProjectFailure<'evaluateProject'>>> => {
  const { viewer, clock, projects } = desk;
  const reached = checkGoals(input.reached, 'reached');
  if (!reached.ok) return reached;
  const summary = checkText(['summary'], input.summary, 'summary');
  if (!summary.ok) return summary;

  const also = { texts: projects.texts(input.project) };
  return actOnProject(desk, 'evaluateProject', 'evaluate', input, also, async (project, { texts }) => {
    if (!texts) return refuse('NOT_FOUND', ['project']);
    // Lists are no reads by key. What is changed in them a moment later counts from the next evaluation on.
    const [criteria, satisfaction] = await Promise.all([
      projects.listCriteriaInForce(),
      projects.sumRatings(project.id),
    ]);
    const scores = scored(criteria, input.scores ?? []);
    if (!scores.ok) return scores;
    const now = clock.now();
    const number = project.evaluationCount + 1;
    const evaluation = {
      number,
      at: now.toISOString(),
      by: viewer.digest,
      planned: texts.goals,
      reached: reached.value,
      scores: scores.value,
      total: totalOf(scores.value),
      satisfaction,
      summary: summary.value,
    };
    return ok({
      after: { ...moved(project, 'EVALUATED', now), evaluationCount: number },
      event: { type: 'project.evaluated', data: { number, ...reached.value, total: evaluation.total } },
      writes: projects.addEvaluation(project, evaluation),
    });
  });
};
