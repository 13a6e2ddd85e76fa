import type { Api } from '../../access/api.ts';
import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import type { ProjectStep } from './next-project-step.ts';
import type { ProgrammeStage } from './programme-stage.ts';
import { projectFields, type StandingProject } from './standing-project.ts';

interface Told {
  readonly as: Api;
  readonly input: object;
}

const told = (stage: ProgrammeStage, project: DemoProject, step: ProjectStep): Told => {
  const { socialWorker } = communityOf(stage, project);
  const { lookBack, returnReason } = project;
  switch (step) {
    case 'returnProject':
      return { as: stage.admin, input: { reason: returnReason } };
    case 'approveProject':
      return { as: stage.admin, input: {} };
    case 'evaluateProject': {
      const scores = Object.entries(lookBack?.scores ?? {}).map(([criterion, score]) => ({ criterion, score }));
      return { as: socialWorker, input: { reached: lookBack?.reached, summary: lookBack?.summary, scores } };
    }
    case 'closeProject':
      return { as: socialWorker, input: { publicAnswer: lookBack?.publicAnswer } };
    case 'submitProject':
    case 'publishProject':
    case 'beginProject':
      return { as: socialWorker, input: {} };
  }
};

/** Takes one step as whoever takes it in a county, and answers the project after it. */
export const takeProjectStep = async (
  stage: ProgrammeStage,
  project: DemoProject,
  { id, version }: StandingProject,
  step: ProjectStep,
): Promise<StandingProject> => {
  const { as, input } = told(stage, project, step);
  const named = { project: id, version, ...input };
  const done = await as.act<{ readonly project: StandingProject }>(step, named, `project { ${projectFields} }`);
  return done.project;
};
