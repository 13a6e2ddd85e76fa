import { tokenOf } from '../domain/entity-id.ts';
import type { ResourceStore } from '../domain/resources/ports.ts';
import { putNew, putWithout, readOf } from './action.ts';
import { commitmentItem, parseCommitment } from './commitment-item.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { projectPartition } from './keys/projects.ts';
import * as keys from './keys/resources.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';

type Commitments =
  | 'commitment'
  | 'addCommitment'
  | 'release'
  | 'getCommitment'
  | 'listCommitments'
  | 'listInForce'
  | 'listCommitmentsOf';

/** What projects were promised. */
export const createCommitments = ({ table, loader, cursors }: StoreSite): Pick<ResourceStore, Commitments> => {
  const { owner } = table;
  const keyOf = (project: string, id: string) =>
    keys.commitment(owner, tokenOf(project, 'project'), tokenOf(id, 'commitment'));
  const parse = (item: Item) => parseCommitment(owner, item);
  const own = (project: string, id: string) => (item: Item | undefined) => {
    const commitment = item && parse(item);
    return commitment?.id === id && commitment.project === project ? commitment : undefined;
  };
  const ofProject = (project: string) => ({
    pk: projectPartition(owner, tokenOf(project, 'project')),
    prefix: keys.commitments,
  });

  return {
    commitment: (project, id) => readOf(keyOf(project, id), own(project, id)),

    addCommitment: (commitment) => [putNew(commitmentItem(owner, commitment))],
    release: (commitment) => [putWithout(commitmentItem(owner, commitment), 'releasedAt')],

    getCommitment: async (project, id) => own(project, id)(await loader.load(keyOf(project, id))),
    listCommitments: (project, page) => list(table, cursors, { ...ofProject(project), eventually: true, parse }, page),
    async listInForce(project) {
      const all = await everyItem(table, ofProject(project));
      return all.map(parse).filter(({ releasedAt }) => releasedAt === null);
    },
    listCommitmentsOf: (resource, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.resourceCommitments(owner, tokenOf(resource, 'resource')),
          keyOf: (sort) => keys.commitmentOfListed(owner, sort),
          parse,
        },
        page,
      ),
  };
};
