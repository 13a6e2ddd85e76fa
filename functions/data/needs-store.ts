import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { Need, NeedSupport, NeedTexts } from '../domain/needs/need.ts';
import type { NeedStore, Told } from '../domain/needs/ports.ts';
import { putNew, putVersion, readOf, update } from './action.ts';
import { putEvent } from './event-write.ts';
import type { Item } from './item.ts';
import { eventKey } from './keys/feed.ts';
import * as keys from './keys/needs.ts';
import { needItem, parseNeed } from './need-item.ts';
import { createNeedLists } from './need-lists.ts';
import { createNeedTopics } from './need-topics.ts';
import { withoutNulls } from './optional.ts';
import { getWhole, ownOf } from './own-item.ts';
import { newPublicStatus, publicStatus } from './public-receipt.ts';
import { receiptDigest } from './receipt-digest.ts';
import type { StoreSite } from './store-site.ts';
import { toDoWrites } from './to-do.ts';

const parseTexts = (item: Item): NeedTexts => {
  const { text, publicAnswer } = item as unknown as NeedTexts;
  return { text, publicAnswer: publicAnswer ?? null };
};

/** Needs of one county, as `keys/needs.ts` lays them out. */
export const createNeedStore = (site: StoreSite): NeedStore => {
  const { table, loader } = site;
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'need');
  const own = ownOf(owner, parseNeed);
  const event = ({ id, version, community: region }: Need, happened: DomainEvent) =>
    putEvent({ owner, id, version, region, key: eventKey(keys.need(owner, token(id)), version) }, happened);
  const answerWrites = ({ id }: Need, { publicAnswer }: Told) =>
    publicAnswer === undefined ? [] : [update(keys.needTexts(owner, token(id)), { publicAnswer })];

  return {
    need: (id) => readOf(keys.need(owner, token(id)), own(id)),
    heardAs: (digest) => readOf(keys.externalNumber(owner, digest), (item) => item?.['need'] as string | undefined),
    supportedBy: (id, digest) =>
      readOf(keys.support(owner, token(id), digest), (item) => item as unknown as NeedSupport | undefined),

    receiptKey: receiptDigest,
    add({ need, texts, externalNumberDigest }, heard) {
      return [
        putNew(needItem(owner, need)),
        putNew({ ...keys.needTexts(owner, token(need.id)), ...withoutNulls({ ...texts }) }),
        event(need, heard),
        newPublicStatus(owner, need),
        ...(externalNumberDigest === undefined
          ? []
          : [putNew({ ...keys.externalNumber(owner, externalNumberDigest), need: need.id })]),
      ];
    },

    save: (before, after, happened, told = {}) => [
      putVersion(needItem(owner, after), before),
      event(after, happened),
      ...publicStatus(owner, before, after, told),
      ...answerWrites(after, told),
      ...toDoWrites(owner, before, after),
    ],

    addNote: (need, note) => [putNew({ ...keys.note(owner, token(need.id), tokenOf(note.id, 'note')), ...note })],
    addSupport: (need, support) => [
      putNew({ ...keys.support(owner, token(need.id), support.digest), ...withoutNulls({ ...support }) }),
    ],
    linkMerged: (into, merged) => [putNew({ ...keys.merged(owner, token(into.id), token(merged.id)) })],

    get: (id) => getWhole(table, keys.needPartition(owner, token(id)), own(id), parseTexts),
    getHead: async (id) => own(id)(await loader.load(keys.need(owner, token(id)))),
    nearHead: async (id) => own(id)(await loader.near(keys.need(owner, token(id)))),
    async getTexts(id) {
      const item = await loader.load(keys.needTexts(owner, token(id)));
      return item && parseTexts(item);
    },
    async findByExternalNumber(digest) {
      const marker = await loader.load(keys.externalNumber(owner, digest));
      const id = marker?.['need'];
      return typeof id === 'string' ? own(id)(await loader.load(keys.need(owner, token(id)))) : undefined;
    },

    ...createNeedLists(site),
    ...createNeedTopics(site),
  };
};
