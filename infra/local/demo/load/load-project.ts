import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import { createDemoProject } from './create-demo-project.ts';
import { nextProjectStep } from './next-project-step.ts';
import { unlessOvertaken } from './overtaken.ts';
import type { ProgrammeStage } from './programme-stage.ts';
import { projectFields, type StandingProject } from './standing-project.ts';
import { designStarted, type StartedProject, startDemoProject } from './start-demo-project.ts';
import { takeProjectStep } from './take-project-step.ts';
import { workOnProject } from './work-on-project.ts';

interface Page {
  readonly projects: {
    readonly nodes: readonly (StandingProject & { readonly title: string })[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const document = `query ($community: RegionCode!, $after: String) {
  projects(community: $community, first: 100, after: $after) {
    nodes { ${projectFields} title }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The project of this title; of several the oldest, which is the demo's own. */
const findProject = async (
  stage: ProgrammeStage,
  project: DemoProject,
  after: string | null = null,
): Promise<StandingProject | undefined> => {
  const { community, title } = project;
  const { projects } = await communityOf(stage, project).socialWorker.ask<Page>(document, { community, after });
  const { hasNextPage, endCursor } = projects.pageInfo;
  const older = hasNextPage ? await findProject(stage, project, endCursor) : undefined;
  return older ?? projects.nodes.findLast((one) => one.title === title);
};

const isStarted = (project: DemoProject): project is StartedProject => project.entry !== null;

const begin = (stage: ProgrammeStage, project: DemoProject) =>
  isStarted(project) ? startDemoProject(stage, project) : createDemoProject(stage, project);

/**
 * Takes a project as far as the file says, from wherever it stands: what belongs to a state is done in it, then the step
 * to the next. A project that somebody else works on meanwhile is left to them.
 */
export const loadProject = (stage: ProgrammeStage, project: DemoProject): Promise<void> =>
  unlessOvertaken(async () => {
    let standing = (await findProject(stage, project)) ?? (await begin(stage, project));
    if (isStarted(project)) standing = await designStarted(stage, project, standing);
    for (;;) {
      standing = await workOnProject(stage, project, standing);
      const step = nextProjectStep(standing.state, project.state);
      if (step === undefined) return;
      standing = await takeProjectStep(stage, project, standing, step);
    }
  });
