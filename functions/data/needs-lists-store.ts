import { createHash } from 'node:crypto';
import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { NeedsList } from '../domain/needs-lists/needs-list.ts';
import type { NeedsListStore } from '../domain/needs-lists/ports.ts';
import { type ItemWrite, put, putNew, putVersion, readOf, remove } from './action.ts';
import { canonicalJson } from './canonical-json.ts';
import { putEvent } from './event-write.ts';
import { eventKey, sharedEventKey } from './keys/feed.ts';
import * as keys from './keys/needs-lists.ts';
import { entryItem, sourceItem } from './list-entry-item.ts';
import { needsListItem, parseFormula, parseNeedsList, versionItem } from './needs-list-item.ts';
import { createNeedsListLists } from './needs-list-lists.ts';
import { ownOf } from './own-item.ts';
import { publicListItem, shownTuple } from './public-list-item.ts';
import type { StoreSite } from './store-site.ts';

/** Half of SHA-256: no two versions of a list come to the same by chance, nor by anybody's effort. */
const digestLength = 32;

/** Needs lists of one county, as `keys/needs-lists.ts` lays them out. */
export const createNeedsListStore = (site: StoreSite): NeedsListStore => {
  const { table } = site;
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'list');
  const keyOf = (id: string) => keys.list(owner, token(id));
  const own = ownOf(owner, parseNeedsList);
  const event = ({ id, version, community: region }: NeedsList, happened: DomainEvent): ItemWrite =>
    putEvent({ owner, id, version, region, key: eventKey(keyOf(id), version) }, happened);

  return {
    list: (id) => readOf(keyOf(id), own(id)),
    opened: (community, period) =>
      readOf(keys.listMarker(owner, community, period), (item) => item?.['list'] as string | undefined),
    formula: (number) => readOf(keys.formula(owner, number), (item) => item && parseFormula(owner, item)),

    hashOf({ formula, inputs, entries, sources }) {
      const told = entries.map(({ previousRank: _, ...entry }) => entry);
      const content = canonicalJson({ formula, inputs, entries: told, sources: [...sources] });
      return createHash('sha256').update(content).digest('hex').slice(0, digestLength);
    },
    async stage(list, version, entries, sources) {
      const pk = keys.content(owner, token(list.id), version);
      await table.writeAll([
        ...entries.map((entry) => ({ pk, sk: keys.entrySort(entry.rank), ...entryItem(entry) })),
        ...[...sources].flatMap(([topic, found]) =>
          found.map((source, place) => ({
            pk,
            sk: keys.sourceSort(tokenOf(topic, 'topic'), place + 1),
            ...sourceItem(source),
          })),
        ),
      ]);
    },
    async stageShown(list, version, entries) {
      const pk = keys.publicContent(owner, token(list.id), version);
      await table.writeAll(entries.map((entry) => ({ pk, sk: keys.entrySort(entry.rank), shown: shownTuple(entry) })));
    },

    add: (list, opened) => [
      putNew(needsListItem(owner, list)),
      putNew({ ...keys.listMarker(owner, list.community, list.period), list: list.id }),
      event(list, opened),
    ],
    save: (before, after, happened) => [putVersion(needsListItem(owner, after), before), event(after, happened)],
    addVersion: (list, version) => [
      putNew({ ...keys.version(owner, token(list.id), version.number), ...versionItem(version) }),
    ],
    addFormula({ id, number, weights, focusGroups }, revised) {
      const key = keys.formula(owner, number);
      return [
        putNew({ ...key, weights, focusGroups }),
        putEvent({ owner, id, version: number, key: sharedEventKey(key, number) }, revised),
      ];
    },
    publish: (shown, top) => [
      put({ ...keys.publicList(owner, shown.community, shown.period), ...publicListItem(shown) }),
      put({
        ...keys.publicTop(owner, shown.community, shown.period),
        ...publicListItem(shown),
        top: top.map(shownTuple),
      }),
    ],
    withdraw: ({ community, period }) => [
      remove(keys.publicList(owner, community, period)),
      remove(keys.publicTop(owner, community, period)),
    ],

    ...createNeedsListLists(site),
  };
};
