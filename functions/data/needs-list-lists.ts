import { tokenOf } from '../domain/entity-id.ts';
import { firstFormula } from '../domain/needs-lists/formula.ts';
import type { VersionRef } from '../domain/needs-lists/needs-list.ts';
import type { NeedsListStore } from '../domain/needs-lists/ports.ts';
import { parseEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import * as keys from './keys/needs-lists.ts';
import { history } from './keys/owner.ts';
import { list } from './list.ts';
import { parseEntry, parseSource } from './list-entry-item.ts';
import { parseFormula, parseNeedsList, parseVersion } from './needs-list-item.ts';
import { ownOf } from './own-item.ts';
import type { StoreSite } from './store-site.ts';

type Reads =
  | 'getHead'
  | 'getVersion'
  | 'getEntry'
  | 'getFormula'
  | 'listFormulas'
  | 'listInCommunity'
  | 'listVersions'
  | 'listEntries'
  | 'listAllEntries'
  | 'listSources'
  | 'listSourceNeeds'
  | 'listEvents';

/** Every read of needs lists that no command decides upon. */
export const createNeedsListLists = ({ table, loader, cursors }: StoreSite): Pick<NeedsListStore, Reads> => {
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'list');
  const partition = (id: string) => keys.listPartition(owner, token(id));
  const content = (id: string, version: VersionRef) => keys.content(owner, token(id), version);
  const own = ownOf(owner, parseNeedsList);
  const entryOf = (item: Item) => parseEntry(owner, item);
  const sourceOf = (item: Item) => parseSource(owner, item);
  const topicSources = (topic: string) => keys.sources(tokenOf(topic, 'topic'));

  return {
    getHead: async (id) => own(id)(await loader.load(keys.list(owner, token(id)))),
    async getVersion(id, number) {
      const item = await loader.load(keys.version(owner, token(id), number));
      return item && parseVersion(owner, item);
    },
    async getEntry(id, version, rank) {
      const item = await loader.load({ pk: content(id, version), sk: keys.entrySort(rank) });
      return item && entryOf(item);
    },
    async getFormula(number) {
      const item = await loader.load(keys.formula(owner, number));
      return item && parseFormula(owner, item);
    },
    async listFormulas() {
      const { pk } = keys.formula(owner, 1);
      const made = await everyItem(table, { pk, prefix: keys.formulas });
      return [...made.map((item) => parseFormula(owner, item)).reverse(), firstFormula(owner)];
    },
    listInCommunity: (community, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.communityLists(owner, community),
          descending: true,
          keyOf: (sort) => keys.listOfListed(owner, sort),
          parse: (item) => parseNeedsList(owner, item),
        },
        page,
      ),
    listVersions: (id, page) =>
      list(
        table,
        cursors,
        {
          pk: partition(id),
          prefix: keys.versions,
          descending: true,
          parse: (item) => parseVersion(owner, item),
        },
        page,
      ),
    // Nothing of a version changes once a head names it, so a page costs half.
    listEntries: (id, version, page) =>
      list(table, cursors, { pk: content(id, version), prefix: keys.entries, eventually: true, parse: entryOf }, page),
    async listAllEntries(id, version) {
      return (await everyItem(table, { pk: content(id, version), prefix: keys.entries })).map(entryOf);
    },
    listSources: (id, version, topic, page) =>
      list(
        table,
        cursors,
        { pk: content(id, version), prefix: topicSources(topic), eventually: true, parse: sourceOf },
        page,
      ),
    async listSourceNeeds(id, version, topic) {
      const found = await everyItem(table, { pk: content(id, version), prefix: topicSources(topic) });
      return found.map(sourceOf).flatMap((source) => (source.kind === 'NEED' ? source.need : []));
    },
    listEvents: (id, page) => list(table, cursors, { pk: partition(id), prefix: history, parse: parseEvent }, page),
  };
};
