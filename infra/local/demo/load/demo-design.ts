import type { DemoProject } from '../demo-programme.ts';
import { programmeDate } from './demo-day.ts';
import type { ProgrammeStage } from './programme-stage.ts';

/** What a project tells of itself, as its commands take it; what the file leaves null is left out. */
export const demoDesign = ({ now }: Pick<ProgrammeStage, 'now'>, project: DemoProject): object => {
  const { place, goals, text, risks, focusGroups, lines } = project;
  const told = Object.entries({ text, risks, focusGroups, lines }).filter(([, value]) => value !== null);
  return {
    place,
    goals,
    ...Object.fromEntries(told),
    startsOn: programmeDate(project.startsOn, now),
    endsOn: programmeDate(project.endsOn, now),
  };
};
