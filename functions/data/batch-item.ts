import type { Batch, Tally } from '../domain/batches/batch.ts';
import { formatId, tokenOf } from '../domain/entity-id.ts';
import type { IndexKeys, Item } from './item.ts';
import { batch as batchKey, batchKeys, dueKeys, openKeys } from './keys/batches.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A batch's head as it lies in the table: ids shortened to tokens, communities to what follows the county's digits. */
interface BatchItem
  extends Pick<
      Batch,
      | 'version'
      | 'title'
      | 'questionnaire'
      | 'year'
      | 'number'
      | 'communities'
      | 'opensOn'
      | 'closesOn'
      | 'ways'
      | 'state'
      | 'plannedAt'
    >,
    IndexKeys {
  readonly pk: string;
  readonly survey: string;
  readonly rankOpen?: true;
  readonly tallies?: number;
  /** Its number is {@link tallies}. */
  readonly tally?: Omit<Tally, 'number'>;
  readonly openedAt?: string;
  readonly closedAt?: string;
}

/** A batch's communities as items hold them, within the county that the key names. */
export const shortCodes = (owner: string, communities: readonly string[]): readonly string[] =>
  communities.map((code) => code.slice(owner.length));
export const longCodes = (owner: string, communities: readonly string[]): readonly string[] =>
  communities.map((code) => owner + code);

/** The head's item, with its place among its survey's batches, and while it is not closed among those to be closed. */
export const batchItem = (owner: string, { id, rankOpen, tallies, tally, ...fields }: Batch): Item => {
  const token = tokenOf(id, 'batch');
  const survey = tokenOf(fields.survey, 'survey');
  const { number: _, ...counted } = tally ?? {};
  const { state, closesOn } = fields;
  return {
    ...batchKey(owner, token),
    ...batchKeys(owner, token, { ...fields, survey }),
    ...(state === 'OPEN' && openKeys(owner, token, closesOn)),
    ...((state === 'OPEN' || state === 'CLOSING') && dueKeys(owner, token, { state, closesOn })),
    ...withoutNulls({
      ...fields,
      survey,
      communities: shortCodes(owner, fields.communities),
      rankOpen: rankOpen || null,
      tallies: tallies || null,
      tally: tally && counted,
    }),
  };
};

/** The batch that an item holds. */
export const parseBatch = (owner: string, item: Item): Batch => {
  const stored = item as unknown as BatchItem;
  const { tallies = 0, tally } = stored;
  return {
    id: formatId(owner, 'batch', lastPart(stored.pk)),
    version: stored.version,
    survey: formatId(owner, 'survey', stored.survey),
    title: stored.title,
    questionnaire: stored.questionnaire,
    year: stored.year,
    number: stored.number,
    communities: longCodes(owner, stored.communities),
    opensOn: stored.opensOn,
    closesOn: stored.closesOn,
    ways: stored.ways,
    rankOpen: stored.rankOpen ?? false,
    state: stored.state,
    tallies,
    tally: tally ? { number: tallies, ...tally } : null,
    plannedAt: stored.plannedAt,
    openedAt: orNull(stored.openedAt),
    closedAt: orNull(stored.closedAt),
  };
};
