import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { ProjectUpdate } from '../domain/projects/project.ts';
import type { Item } from './item.ts';
import { update as updateKey, updates } from './keys/projects.ts';
import type { StoreSite } from './store-site.ts';
import { toldOfProject } from './told-of-project.ts';

/** An update's item, in the public partition and nowhere else: with 300 characters it fits into 1 KB. */
export const updateItem = (owner: string, project: string, { id, text, at }: ProjectUpdate): Item => ({
  ...updateKey(owner, tokenOf(project, 'project'), tokenOf(id, 'update')),
  text,
  at,
});

/** The update that an item holds. */
export const parseUpdate = (owner: string, item: Item): ProjectUpdate => {
  const { sk, text, at } = item as unknown as ProjectUpdate & { sk: string };
  return { id: formatId(owner, 'update', sk.slice(updates.length)), text, at };
};

/** What was told of a project. */
export const listUpdates = (site: StoreSite, project: string, page: PageRequest): Promise<Page<ProjectUpdate>> =>
  toldOfProject(site, project, { prefix: updates, parse: (item) => parseUpdate(site.table.owner, item) }, page);
