import type { Need } from '../domain/needs/need.ts';
import type { NeedStanding, NeedStatus, Told } from '../domain/needs/ports.ts';
import { type ItemWrite, putNew, update } from './action.ts';
import type { Item } from './item.ts';
import { publicReceipt } from './keys/needs.ts';
import { orNull, withoutNulls } from './optional.ts';

/** The public status that a receipt shows from the beginning: where the need stands and when it is due. */
export const newPublicStatus = (owner: string, { receiptKey, community, state, dueOn }: Need): ItemWrite =>
  putNew({ ...publicReceipt(owner, receiptKey), community, state, dueOn });

/** Rewrites what a receipt shows, in the transaction that changes it; a merged need's receipt points to the next. */
export const publicStatus = (owner: string, before: Need, after: Need, told: Told): ItemWrite[] => {
  const { state, dueOn, outcome } = after;
  const same = before.state === state && before.dueOn === dueOn && before.outcome === outcome;
  if (same && told.publicAnswer === undefined) return [];
  const next = told.continuedBy?.receiptKey;
  const set = withoutNulls({ state, dueOn, outcome, publicAnswer: told.publicAnswer, next });
  return [update(publicReceipt(owner, after.receiptKey), set, outcome === null ? ['outcome'] : [])];
};

/** What a receipt's item tells, whose need it is, and the key of the receipt that tells more after a merge. */
export const parsePublicStatus = (item: Item): Omit<NeedStanding, 'key'> => {
  const { community, state, outcome, dueOn, publicAnswer, next } = item as unknown as NeedStatus &
    Pick<NeedStanding, 'community'> & { next?: string };
  const status = { state, outcome: orNull(outcome), dueOn, publicAnswer: orNull(publicAnswer) };
  return { community, status, next };
};
