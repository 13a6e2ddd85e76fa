import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { ProjectStore } from '../domain/projects/ports.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { partnerPartition } from './keys/partners.ts';
import * as keys from './keys/projects.ts';
import { list } from './list.ts';
import { withMerged } from './merged-needs.ts';
import { shownName } from './public-project-item.ts';
import type { StoreSite } from './store-site.ts';

/** From where projects are found besides their own lists: from needs, and from partners. */
export const createProjectTrails = ({
  table,
  cursors,
}: StoreSite): Pick<ProjectStore, 'listOfNeed' | 'listOfPartner' | 'listShownNames'> => {
  const { owner } = table;
  const idOf = (token: string) => formatId(owner, 'project', token);
  const ofPartner = (partner: string) => ({
    pk: partnerPartition(owner, tokenOf(partner, 'partner')),
    prefix: keys.partnerProjects,
  });
  const projectOf = ({ sk }: Item) => String(sk).slice(keys.partnerProjects.length);

  return {
    // Each need's projects are in the order of their tokens, so the first of all are among the first of each.
    async listOfNeed({ id, mergedCount }, { first, after }) {
      const name = `projects|${id}`;
      const below = after == null ? undefined : cursors.open(name, after);
      const token = tokenOf(id, 'need');
      const needs = mergedCount === 0 ? [token] : await withMerged(table, token);
      const pages = await Promise.all(
        needs.map((need) =>
          table.query({
            index: 'g1',
            pk: keys.needProjects(owner, need),
            descending: true,
            limit: first + 1,
            ...(below !== undefined && { below }),
          }),
        ),
      );
      const tokens = new Set(pages.flatMap(({ items }) => items.map(({ g1sk }) => String(g1sk))));
      const newest = [...tokens].sort().reverse();
      const edges = newest.slice(0, first).map((project) => ({
        node: idOf(project),
        cursor: cursors.seal(name, project),
      }));
      return { edges, hasNextPage: newest.length > first, endCursor: edges.at(-1)?.cursor ?? null };
    },
    listOfPartner: (partner, page) =>
      list(table, cursors, { ...ofPartner(partner), descending: true, parse: (item) => idOf(projectOf(item)) }, page),
    async listShownNames(partner) {
      const tokens = (await everyItem(table, ofPartner(partner))).map(projectOf);
      const copies = await table.batchGet(tokens.map((token) => keys.publicProject(owner, token)));
      return copies.flatMap((copy) => {
        const name = shownName(copy, partner);
        return name === undefined ? [] : [{ project: idOf(keys.tokenOfPublic(copy)), name }];
      });
    },
  };
};
