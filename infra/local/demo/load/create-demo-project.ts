import type { DemoProject } from '../demo-programme.ts';
import { communityOf } from './county-stage.ts';
import { programmeDate } from './demo-day.ts';
import { findTemplate } from './find-template.ts';
import { idOf, type ProgrammeStage } from './programme-stage.ts';
import { projectFields, type StandingProject } from './standing-project.ts';

/** Begins a project as the social worker of its community, who leads it; what the file leaves null its template tells. */
export const createDemoProject = async (stage: ProgrammeStage, project: DemoProject): Promise<StandingProject> => {
  const { community, title, place, goals } = project;
  const { socialWorker, socialWorkerId } = communityOf(stage, project);
  const { text, risks, focusGroups, lines } = project;
  const told = Object.entries({ text, risks, focusGroups, lines }).filter(([, value]) => value !== null);
  const template = project.template === null ? null : await findTemplate(socialWorker, project.template);
  const input = {
    community,
    title,
    place,
    goals,
    ...Object.fromEntries(told),
    board: idOf(stage.boards, project.board),
    lead: socialWorkerId,
    startsOn: programmeDate(project.startsOn, stage.now),
    endsOn: programmeDate(project.endsOn, stage.now),
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
