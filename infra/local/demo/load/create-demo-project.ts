import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import { demoDesign } from './demo-design.ts';
import { findTemplate } from './find-template.ts';
import { idOf, type ProgrammeStage } from './programme-stage.ts';
import { projectFields, type StandingProject } from './standing-project.ts';

/** Begins a project as the social worker of its community, who leads it; what the file leaves null its template tells. */
export const createDemoProject = async (stage: ProgrammeStage, project: DemoProject): Promise<StandingProject> => {
  const { community, title } = project;
  const { socialWorker, socialWorkerId } = communityOf(stage, project);
  const template = project.template === null ? null : await findTemplate(socialWorker, project.template);
  const input = {
    community,
    title,
    ...demoDesign(stage, project),
    board: idOf(stage.boards, project.board),
    lead: socialWorkerId,
    partners: project.partners.map((name) => idOf(stage.partners, name)),
    needs: project.needs.map((ref) => idOf(stage.needs, ref)),
    template,
  };
  const made = await socialWorker.act<{ readonly project: StandingProject }>(
    'createProject',
    input,
    `project { ${projectFields} }`,
  );
  return made.project;
};
