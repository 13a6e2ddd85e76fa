import type { Batch } from '../domain/batches/batch.ts';
import type { CollectorPace } from '../domain/batches/collector-pace.ts';
import type { BatchStore } from '../domain/batches/ports.ts';
import { tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import { type ItemWrite, putNew, putVersion, readOf } from './action.ts';
import { batchItem, parseBatch } from './batch-item.ts';
import { parseEvent, putEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import { isTouched } from './keep-in-scopes.ts';
import * as keys from './keys/batches.ts';
import { eventKey } from './keys/feed.ts';
import { history } from './keys/owner.ts';
import { list } from './list.ts';
import { ownOf } from './own-item.ts';
import { publicBatchChanges, publicBatchItem, publicBatchTextsItem } from './public-batch-item.ts';
import type { StoreSite } from './store-site.ts';
import { parseQuestionCell, parseVotesCell, tallyCells } from './tally-cells.ts';

/** Batches of one county, as `keys/batches.ts` lays them out. */
export const createBatchStore = ({ table, loader, cursors }: StoreSite): BatchStore => {
  const { owner } = table;
  const token = (id: string) => tokenOf(id, 'batch');
  const keyOf = (id: string) => keys.batch(owner, token(id));
  const own = ownOf(owner, parseBatch);
  const parse = (item: Item) => parseBatch(owner, item);
  const keyOfListed = (sort: string) => keys.batchOfListed(owner, sort);
  const event = ({ id, version }: Batch, happened: DomainEvent) =>
    putEvent({ owner, id, version, key: eventKey(keyOf(id), version) }, happened);
  const keep = (scopes: readonly string[]) =>
    !scopes.includes(owner) && {
      keep: ({ communities }: Batch) => communities.some((region) => isTouched(scopes, { region })),
    };
  const cellOf = ({ id }: Batch, sort: string) => loader.load(keys.cell(owner, token(id), sort));

  return {
    batch: (id) => readOf(keyOf(id), own(id)),

    add: (batch, planned) => [putNew(batchItem(owner, batch)), event(batch, planned)],
    save: (before, after, happened): ItemWrite[] => [
      putVersion(batchItem(owner, after), before),
      event(after, happened),
      ...publicBatchChanges(owner, before, after),
    ],
    publish: (batch, texts) => [
      putNew(publicBatchItem(owner, batch)),
      putNew(publicBatchTextsItem(owner, batch.id, texts)),
    ],
    async stageTally(id, number, count) {
      const { mark, items } = tallyCells(owner, token(id), number, count);
      await table.writeAll(items);
      return mark;
    },

    get: async (id) => own(id)(await loader.load(keyOf(id))),
    near: async (id) => own(id)(await loader.near(keyOf(id))),
    listOfSurvey: (survey, scopes, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.surveyBatches(owner, tokenOf(survey, 'survey')),
          descending: true,
          keyOf: keyOfListed,
          parse,
          ...keep(scopes),
        },
        page,
      ),
    listOpen: (scopes, page) =>
      list(
        table,
        cursors,
        {
          index: 'g2',
          pk: keys.openBatches(owner),
          keyOf: keyOfListed,
          parse,
          ...keep(scopes),
        },
        page,
      ),
    listDue: (today, page) =>
      list(table, cursors, { index: 'g3', pk: keys.dueBatches(owner), below: today, keyOf: keyOfListed, parse }, page),
    listEvents: (id, page) =>
      list(table, cursors, { pk: keys.batchPartition(owner, token(id)), prefix: history, parse: parseEvent }, page),
    async questionTallies(batch) {
      if (!batch.tally) return [];
      const prefix = keys.questionCells(batch.tally.number, batch.tally.mark);
      const cells = await everyItem(table, { pk: keys.batchPartition(owner, token(batch.id)), prefix });
      return cells.map((item) => parseQuestionCell(batch, item));
    },
    async collectorPace(batch) {
      if (!batch.tally) return [];
      const item = await cellOf(batch, keys.paceCell(batch.tally.number, batch.tally.mark));
      return (item?.['pace'] as readonly CollectorPace[] | undefined) ?? [];
    },
    async communityVotes(batch, community) {
      const sort = batch.tally && keys.communityCell(batch.tally.number, batch.tally.mark, community);
      const item = sort && (await cellOf(batch, sort));
      return item ? parseVotesCell(owner, item) : undefined;
    },
  };
};
