import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import type { TemplateStore } from './ports.ts';
import type { Template, TemplateTexts } from './template.ts';

/** The template that is named, to be read with what else the command sees. */
export const templateReads = (templates: TemplateStore, template: string | null | undefined) => ({
  ...(template != null && { template: templates.template(template), templateTexts: templates.texts(template) }),
});

interface Found {
  readonly template?: Template | undefined;
  readonly templateTexts?: TemplateTexts | undefined;
}

/** With what a project begins that is started from a template; what its designer tells is laid over it. */
export const startedFrom = (named: string | null | undefined, { template, templateTexts }: Found) => {
  if (named == null) return ok({ template: null, head: {}, body: {} });
  if (!template || !templateTexts) return refuse('NOT_FOUND', ['template']);
  if (template.archived) return refuse('ARCHIVED', ['template']);
  const { text, risks, lines } = templateTexts;
  return ok({ template: template.id, head: { focusGroups: template.focusGroups }, body: { text, risks, lines } });
};
