import { tokenOf } from '../domain/entity-id.ts';
import type { PublicProjects } from '../domain/projects/ports.ts';
import type { PublicProject } from '../domain/projects/public-project.ts';
import type { Item } from './item.ts';
import { headAndBody } from './keys/owner.ts';
import * as keys from './keys/projects.ts';
import { list } from './list.ts';
import { listUpdates } from './project-updates.ts';
import { listPublicFeedback } from './public-feedback.ts';
import { parsePublicProject, parsePublicTexts } from './public-project-item.ts';
import type { StoreSite } from './store-site.ts';

/** Public copies of a county's projects, read eventually: everybody may look, and a second is no matter. */
export const createPublicProjects = (site: StoreSite): PublicProjects => {
  const { table, loader, cursors } = site;
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'project');
  const parse = (item: Item) => parsePublicProject(owner, item);
  const heads = { descending: true, keyOf: (sort: string) => keys.publicOfListed(owner, sort), parse };

  return {
    async get(id) {
      const pk = keys.publicProjectPartition(owner, token(id));
      const { items } = await table.query({ pk, prefix: headAndBody, eventually: true });
      const [headItem, bodyItem] = items;
      const project = headItem && parse(headItem);
      return project?.id === id && bodyItem ? { ...project, ...parsePublicTexts(bodyItem) } : undefined;
    },
    async getTexts(id) {
      const item = await loader.near(keys.publicProjectTexts(owner, token(id)));
      return item && parsePublicTexts(item);
    },
    list({ community, board }, page) {
      if (board != null) {
        const pk = keys.publicOfBoard(owner, tokenOf(board, 'board'));
        const keep = community != null && { keep: (project: PublicProject) => project.community === community };
        return list(table, cursors, { index: 'g3', pk, ...heads, ...keep }, page);
      }
      return community == null
        ? list(table, cursors, { index: 'g2', pk: keys.publicProjects(owner), ...heads }, page)
        : list(table, cursors, { index: 'g1', pk: keys.publicOfCommunity(owner, community), ...heads }, page);
    },
    listUpdates: (id, page) => listUpdates(site, id, page),
    listFeedback: (id, page) => listPublicFeedback(site, id, page),
  };
};
