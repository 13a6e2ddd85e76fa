import { changeTemplate, type TemplateChangeInput } from './change-template.ts';
import type { TemplateDesk } from './ports.ts';

interface ShareTemplateInput extends TemplateChangeInput {
  readonly shared: boolean;
}

/** Lets the province's other counties see a template, or no longer. What they see is a copy that follows the event. */
export const shareTemplate = (desk: TemplateDesk, input: ShareTemplateInput) => {
  const { shared } = input;
  return changeTemplate(desk, 'shareTemplate', input, { shared }, { type: 'template.shared', data: { shared } });
};
