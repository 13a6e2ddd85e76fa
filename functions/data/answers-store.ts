import { createHash } from 'node:crypto';
import type { Answer } from '../domain/answers/answer.ts';
import type { AnswerFilter, AnswerStore } from '../domain/answers/ports.ts';
import { ownerOf, tokenOf } from '../domain/entity-id.ts';
import type { DomainEvent } from '../domain/events.ts';
import { isWithin } from '../domain/region-code.ts';
import { putVersion, readOf } from './action.ts';
import { answerItem, parseAnswer } from './answer-item.ts';
import { putEvent } from './event-write.ts';
import { everyItem } from './every-item.ts';
import type { Item } from './item.ts';
import * as keys from './keys/answers.ts';
import { sharedEventKey } from './keys/feed.ts';
import { list } from './list.ts';
import type { StoreSite } from './store-site.ts';

/** What of a batch's answers a filter keeps; no filter for who sees them all. */
const keepOf = (owner: string, { state, regions, collector }: AnswerFilter) =>
  (state !== null || !regions.includes(owner)) && {
    keep: (answer: Answer) =>
      (state === null || answer.state === state) &&
      (regions.some((region) => isWithin(answer.community, region)) ||
        (collector !== null && answer.collector === collector)),
  };

/** Answers of one county, as `keys/answers.ts` lays them out: under a member's session and the intake's alike. */
export const createAnswerStore = ({ table, loader, cursors }: StoreSite): AnswerStore => {
  const { owner } = table;
  const parse = (item: Item) => parseAnswer(owner, item);
  // The token of another county's id may be that of a batch that is here; answers of none are found under it.
  const tokenHere = (batch: string) => tokenOf(ownerOf(batch) === owner ? batch : '', 'batch');
  const partOf = (batch: string) => keys.answersOf(owner, tokenHere(batch));
  const placeOf = (batch: string, slot: string) => keys.answer(owner, tokenHere(batch), slot);

  return {
    heldSlot: (batch, held) => createHash('sha256').update(`${batch}\n${held}`).digest('hex').slice(0, 32),
    given: (batch, slot) => readOf(placeOf(batch, slot), (item) => item && parse(item)),
    save(before, after, event: DomainEvent) {
      const { id, version, batch, slot, community: region } = after;
      const key = sharedEventKey(placeOf(batch, slot), version);
      return [putVersion(answerItem(owner, after), before), putEvent({ owner, id, version, region, key }, event)];
    },
    async get(batch, slot) {
      const item = await loader.load(placeOf(batch, slot));
      return item && parse(item);
    },
    list: (batch, filter, page) =>
      list(table, cursors, { pk: partOf(batch), prefix: keys.answers, parse, ...keepOf(owner, filter) }, page),
    everyAnswer: async (batch) => (await everyItem(table, { pk: partOf(batch), prefix: keys.answers })).map(parse),
  };
};
