import type { Read } from '../command.ts';
import { ownerOf } from '../entity-id.ts';
import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import type { TemplateDesk } from './ports.ts';
import type { Template, TemplateTexts } from './template.ts';

/** What a project is started from: the county's own template, or one that another county shares. */
type Start = Pick<Template, 'id' | 'focusGroups'> & Partial<Pick<Template, 'archived'>>;

/** The template that is named, to be read with what else the command sees. */
export const templateReads = ({ viewer, templates }: TemplateDesk, named: string | null | undefined) => {
  const isOwn = named != null && ownerOf(named) === viewer.owner;
  const head = (id: string): Read<Start | undefined> => (isOwn ? templates.template(id) : templates.sharedTemplate(id));
  const texts = (id: string) => (isOwn ? templates.texts(id) : templates.sharedTexts(id));
  return { ...(named != null && { template: head(named), templateTexts: texts(named) }) };
};

interface Found {
  readonly template?: Start | undefined;
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
