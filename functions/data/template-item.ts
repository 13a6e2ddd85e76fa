import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Template, TemplateTexts } from '../domain/templates/template.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import { template as templateKey, templateKeys, templateTexts } from './keys/templates.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A template's head as it lies in the table: ids shortened to their tokens, nothing stored that is null, false or empty. */
interface TemplateItem extends Pick<Template, 'version' | 'title' | 'project' | 'reached' | 'madeAt'> {
  readonly pk: string;
  readonly boardTheme?: string;
  readonly focusGroups?: Template['focusGroups'];
  readonly total?: number;
  readonly shared?: true;
  readonly archived?: true;
}

/** The head's item, with its place in the library while it is in use. */
export const templateItem = (owner: string, template: Template): Item => {
  const { id, project, focusGroups, shared, archived, ...fields } = template;
  const token = tokenOf(id, 'template');
  return {
    ...templateKey(owner, token),
    ...(!archived && templateKeys(owner, token)),
    ...withoutNulls({
      ...fields,
      project: tokenOf(project, 'project'),
      focusGroups: focusGroups.length > 0 ? focusGroups : null,
      shared: shared || null,
      archived: archived || null,
    }),
  };
};

/** The template that an item holds. */
export const parseTemplate = (owner: string, item: Item): Template => {
  const stored = item as unknown as TemplateItem;
  return {
    id: formatId(owner, 'template', lastPart(stored.pk)),
    version: stored.version,
    title: stored.title,
    project: formatId(owner, 'project', stored.project),
    boardTheme: orNull(stored.boardTheme),
    focusGroups: stored.focusGroups ?? [],
    reached: stored.reached,
    total: orNull(stored.total),
    shared: stored.shared ?? false,
    archived: stored.archived ?? false,
    madeAt: stored.madeAt,
  };
};

/** The item of a template's long texts. */
export const templateTextsItem = (owner: string, id: string, { steps, lines, ...texts }: TemplateTexts): Item => ({
  ...templateTexts(owner, tokenOf(id, 'template')),
  ...withoutNulls({
    ...texts,
    steps: steps.length > 0 ? steps : null,
    lines: lines.length > 0 ? lines : null,
  }),
});

/** The long texts that an item holds. */
export const parseTemplateTexts = (item: Item): TemplateTexts => {
  const { text, steps, lines, risks, evidence } = item as unknown as TemplateTexts;
  return { text: orNull(text), steps: steps ?? [], lines: lines ?? [], risks: orNull(risks), evidence };
};
