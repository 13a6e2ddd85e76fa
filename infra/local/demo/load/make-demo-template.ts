import type { Api } from '../../access/api.ts';
import type { DemoProject } from '../demo-programme.ts';
import { findTemplate } from './find-template.ts';
import type { StandingProject } from './standing-project.ts';

/** Puts a project into the library before it is closed, so that one which is archived later is not made again. */
export const makeDemoTemplate = async (
  staff: Api,
  { lookBack }: DemoProject,
  { id }: StandingProject,
): Promise<void> => {
  const template = lookBack?.template;
  if (!template || (await findTemplate(staff, template.title)) !== undefined) return;
  await staff.act('makeTemplate', { project: id, ...template, shared: true }, 'template { id }');
};
