import type { ProjectState } from '../../../functions/domain/projects/project.ts';
import type { DemoProgramme } from './demo-programme.ts';

/** What a programme comes to. */
export interface ProgrammeCounts {
  readonly partners: number;
  readonly resources: number;
  readonly projects: number;
  /** Projects that everybody can see. */
  readonly published: number;
}

const open: readonly ProjectState[] = ['PUBLISHED', 'RUNNING', 'EVALUATED', 'CLOSED'];

/** Counts a programme as it is once it is loaded. */
export const countProgramme = ({ partners, projects }: DemoProgramme): ProgrammeCounts => ({
  partners: partners.length,
  resources: partners.reduce((sum, { resources }) => sum + resources.length, 0),
  projects: projects.length,
  published: projects.filter(({ state }) => open.includes(state)).length,
});
