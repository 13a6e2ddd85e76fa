import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { SharedCopy, SharedTemplate } from '../domain/templates/shared-template.ts';
import type { Template, TemplateTexts } from '../domain/templates/template.ts';
import type { Item } from './item.ts';
import { lastPart } from './keys/owner.ts';
import * as keys from './keys/templates.ts';
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
    ...keys.template(owner, token),
    ...(!archived && keys.templateKeys(owner, token)),
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

const textFields = ({ text, steps, lines, risks, evidence }: TemplateTexts) =>
  withoutNulls({
    text,
    risks,
    evidence,
    steps: steps.length > 0 ? steps : null,
    lines: lines.length > 0 ? lines : null,
  });

/** The two items of a copy that a province holds: what its list shows, and the texts. */
export const sharedItems = (province: string, copy: SharedCopy): readonly [head: Item, texts: Item] => {
  const { id, county, countyName, title, boardTheme, focusGroups, reached, total, madeAt } = copy;
  const token = tokenOf(id, 'template');
  const fields = { countyName, title, boardTheme, reached, total, madeAt };
  return [
    {
      ...keys.sharedTemplate(province, county, token),
      ...withoutNulls({ ...fields, focusGroups: focusGroups.length > 0 ? focusGroups : null }),
    },
    { ...keys.sharedTexts(province, county, token), ...textFields(copy) },
  ];
};

/** The copy that an item of a province holds. */
export const parseShared = (item: Item): SharedTemplate => {
  const { countyName, title, boardTheme, focusGroups, reached, total, madeAt } = item as unknown as SharedTemplate;
  const { county, token } = keys.sharedBy(String(item['sk']));
  return {
    id: formatId(county, 'template', token),
    county,
    countyName,
    title,
    boardTheme: orNull(boardTheme),
    focusGroups: focusGroups ?? [],
    reached,
    total: orNull(total),
    madeAt,
  };
};

/** The item of a template's long texts. */
export const templateTextsItem = (owner: string, id: string, texts: TemplateTexts): Item => ({
  ...keys.templateTexts(owner, tokenOf(id, 'template')),
  ...textFields(texts),
});

/** The long texts that an item holds. */
export const parseTemplateTexts = (item: Item): TemplateTexts => {
  const { text, steps, lines, risks, evidence } = item as unknown as TemplateTexts;
  return { text: orNull(text), steps: steps ?? [], lines: lines ?? [], risks: orNull(risks), evidence };
};
