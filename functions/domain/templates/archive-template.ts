import { changeTemplate, type TemplateChangeInput } from './change-template.ts';
import type { TemplateDesk } from './ports.ts';

/** Takes a template out of the library: what was started from it still names it, nothing new is started from it. */
export const archiveTemplate = (desk: TemplateDesk, input: TemplateChangeInput) =>
  changeTemplate(desk, 'archiveTemplate', input, { archived: true }, { type: 'template.archived', data: {} });
