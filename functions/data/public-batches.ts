import type { PublicBatches } from '../domain/batches/ports.ts';
import type { PublicBatch } from '../domain/batches/public-batch.ts';
import { tokenOf } from '../domain/entity-id.ts';
import { check, readOf } from './action.ts';
import type { Item } from './item.ts';
import * as keys from './keys/batches.ts';
import { list } from './list.ts';
import { ownOf } from './own-item.ts';
import { parsePublicBatch, parsePublicBatchTexts } from './public-batch-item.ts';
import type { StoreSite } from './store-site.ts';

/** Public copies of a county's batches: under the public's session, the intake's, and a member's. */
export const createPublicBatches = ({ table, loader, cursors }: StoreSite): PublicBatches => {
  const { owner } = table;
  const keyOf = (id: string) => keys.publicBatch(owner, tokenOf(id, 'batch'));
  const textsKey = (id: string) => keys.publicBatchTexts(owner, tokenOf(id, 'batch'));
  const own = ownOf(owner, parsePublicBatch);
  const texts = (item: Item | undefined) => item && parsePublicBatchTexts(owner, item);

  return {
    batch: (id) => readOf(keyOf(id), own(id)),
    questions: (id) => readOf(textsKey(id), (item) => texts(item)?.questions ?? []),
    stillOpen: ({ id }) => [
      check(keyOf(id), {
        ConditionExpression: '#state = :open',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':open': 'OPEN' },
      }),
    ],

    get: async (id) => own(id)(await loader.near(keyOf(id))),
    getTexts: async (id) => texts(await loader.near(textsKey(id))),
    listOpen: (community, page) =>
      list(
        table,
        cursors,
        {
          index: 'g1',
          pk: keys.publicBatches(owner),
          keyOf: (sort) => keys.publicBatchOfListed(owner, sort),
          parse: (item) => parsePublicBatch(owner, item),
          ...(community !== undefined && {
            keep: ({ communities }: PublicBatch) => communities.includes(community),
          }),
        },
        page,
      ),
  };
};
