import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnProject, type ProjectActionInput } from './act.ts';
import { checkGoals } from './check-lines.ts';
import type { ProjectFailure } from './failures.ts';
import type { ProjectDesk, ProjectStore } from './ports.ts';
import type { Project, ProjectGoals } from './project.ts';
import { type GivenScore, scored, totalOf } from './scores.ts';
import { moved } from './transitions.ts';

interface EvaluateProjectInput extends ProjectActionInput {
  readonly reached: ProjectGoals;
  readonly scores?: readonly GivenScore[] | null | undefined;
  readonly summary: string;
}

/** The evaluation that is corrected, and the first one, on whose day what was reached counts; undefined before there is one. */
const corrected = async ({ getEvaluation }: ProjectStore, { id, evaluationCount }: Project) => {
  if (evaluationCount === 0) return undefined;
  const [first, last] = await Promise.all([getEvaluation(id, 1), getEvaluation(id, evaluationCount)]);
  if (!first || !last) throw new Error('A project was evaluated, and its evaluations are not there');
  return { first, last };
};

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
    const [criteria, satisfaction, before] = await Promise.all([
      projects.listCriteriaInForce(),
      projects.sumRatings(project.id),
      corrected(projects, project),
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
      event: {
        type: 'project.evaluated',
        data: {
          number,
          countedOn: shanghaiDate(before ? new Date(before.first.at) : now),
          ...reached.value,
          sessionsBefore: before?.last.reached.sessions ?? 0,
          personsBefore: before?.last.reached.persons ?? 0,
          personTimesBefore: before?.last.reached.personTimes ?? 0,
          total: evaluation.total,
          board: project.board,
        },
      },
      writes: projects.addEvaluation(project, evaluation),
    });
  });
};
