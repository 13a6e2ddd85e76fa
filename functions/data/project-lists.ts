import { tokenOf } from '../domain/entity-id.ts';
import type { ProjectStore } from '../domain/projects/ports.ts';
import type { Publication } from '../domain/projects/project.ts';
import { parseEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { keepWithin } from './keep-in-scopes.ts';
import { history } from './keys/owner.ts';
import * as keys from './keys/projects.ts';
import { list } from './list.ts';
import { parseNeedLink } from './need-link-item.ts';
import { parseProject } from './project-item.ts';
import { listUpdates } from './project-updates.ts';
import type { StoreSite } from './store-site.ts';

type Lists =
  | 'listInCommunity'
  | 'listInState'
  | 'listOnBoard'
  | 'listRecent'
  | 'listNeeds'
  | 'listAllNeeds'
  | 'listUpdates'
  | 'listPublications'
  | 'listEvents';

const parsePublication = (item: Item): Publication => {
  const { platform, state, externalNumber, note, recordedAt } = item as unknown as Publication;
  return { platform, state, externalNumber: externalNumber ?? null, note: note ?? null, recordedAt };
};

/** Every list of projects, and every list of what belongs to one. */
export const createProjectLists = (site: StoreSite): Pick<ProjectStore, Lists> => {
  const { table, cursors } = site;
  const { owner } = table;
  const partitionOf = (id: string) => keys.projectPartition(owner, tokenOf(id, 'project'));
  const parse = (item: Item) => parseProject(owner, item);
  const heads = { keyOf: (sort: string) => keys.projectOfListed(owner, sort), parse };

  return {
    listInCommunity: (community, page) =>
      list(
        table,
        cursors,
        { index: 'g1', pk: keys.communityProjects(owner, community), descending: true, ...heads },
        page,
      ),
    listInState: (state, scopes, page) =>
      list(
        table,
        cursors,
        { index: 'g2', pk: keys.stateProjects(owner, state), ...heads, ...keepWithin(owner, scopes) },
        page,
      ),
    listOnBoard: (board, scopes, page) =>
      list(
        table,
        cursors,
        {
          index: 'g3',
          pk: keys.boardProjects(owner, tokenOf(board, 'board')),
          descending: true,
          ...heads,
          ...keepWithin(owner, scopes),
        },
        page,
      ),
    async listRecent(community, limit) {
      const pk = keys.communityProjects(owner, community);
      const { items } = await table.query({ index: 'g1', pk, descending: true, limit });
      return items.map(parse);
    },
    // Beside a project, so at half the units and up to a second late.
    listNeeds: (id, page) =>
      list(
        table,
        cursors,
        {
          pk: partitionOf(id),
          prefix: keys.needLinks,
          eventually: true,
          parse: (item) => parseNeedLink(owner, item),
        },
        page,
      ),
    async listAllNeeds(id) {
      const links = await everyItem(table, { pk: partitionOf(id), prefix: keys.needLinks });
      return links.map((item) => parseNeedLink(owner, item).need);
    },
    listUpdates: (id, page) => listUpdates(site, id, page),
    async listPublications(id) {
      const { items } = await table.query({ pk: partitionOf(id), prefix: keys.publications });
      return items.map(parsePublication);
    },
    listEvents: (id, page) => list(table, cursors, { pk: partitionOf(id), prefix: history, parse: parseEvent }, page),
  };
};
