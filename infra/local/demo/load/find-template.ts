import type { Api } from '../../access/api.ts';

interface Library {
  readonly templates: { readonly nodes: readonly { readonly id: string; readonly title: string }[] };
}

/** The id of the template of this title that is in use. */
export const findTemplate = async (staff: Api, title: string): Promise<string | undefined> => {
  const { templates } = await staff.ask<Library>('{ templates(first: 100) { nodes { id title } } }');
  return templates.nodes.find((template) => template.title === title)?.id;
};
