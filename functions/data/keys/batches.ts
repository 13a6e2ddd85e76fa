import type { IndexKeys, Key } from '../item.ts';
import { body, fourDigits, head, lastPart, type Owner } from './owner.ts';
import { surveyPartition } from './surveys.ts';

/** A batch: head, history, and the cells of every count of its answers. */
export const batchPartition = (owner: Owner, token: string): string => `${owner}#BATCH#${token}`;
export const batch = (owner: Owner, token: string): Key => ({ pk: batchPartition(owner, token), sk: head });

/** The cells of one count: by its number, and by what they come to. */
const tally = (number: number, mark: string): string => `TALLY#${fourDigits(number)}#${mark}#`;
export const questionCells = (number: number, mark: string): string => `${tally(number, mark)}Q#`;
export const questionCell = (number: number, mark: string, question: string): string =>
  `${questionCells(number, mark)}${question}`;
export const communityCell = (number: number, mark: string, community: string): string =>
  `${tally(number, mark)}TOPICS#${community}`;
export const paceCell = (number: number, mark: string): string => `${tally(number, mark)}PACE`;
export const cell = (owner: Owner, token: string, sort: string): Key => ({
  pk: batchPartition(owner, token),
  sk: sort,
});

/** The batches of a survey, by year and by number in it. */
export const surveyBatches = (owner: Owner, surveyToken: string): string =>
  `${surveyPartition(owner, surveyToken)}#BATCHES`;
export const batchKeys = (
  owner: Owner,
  token: string,
  { survey, year, number }: { readonly survey: string; readonly year: number; readonly number: number },
): IndexKeys => ({ g1pk: surveyBatches(owner, survey), g1sk: `${year}#${fourDigits(number)}#${token}` });

/** Open batches by their last day. */
export const openBatches = (owner: Owner): string => `${owner}#BATCHES#OPEN`;
export const openKeys = (owner: Owner, token: string, closesOn: string): IndexKeys => ({
  g2pk: openBatches(owner),
  g2sk: `${closesOn}#${token}`,
});

/** Batches by when the clock is to close them: after their last day, and at once what was left while it was closing. */
export const dueBatches = (owner: Owner): string => `${owner}#DUE#BATCH`;
const atOnce = '0000-00-00';
export const dueKeys = (
  owner: Owner,
  token: string,
  { state, closesOn }: { readonly state: 'OPEN' | 'CLOSING'; readonly closesOn: string },
): IndexKeys => ({ g3pk: dueBatches(owner), g3sk: `${state === 'OPEN' ? closesOn : atOnce}#${token}` });

/** The batch that a sort key of any of these lists names: its token stands last. */
export const batchOfListed = (owner: Owner, sort: string): Key => batch(owner, lastPart(sort));

/** What everybody may see of a batch, from its opening on. */
const publicBatchPartition = (owner: Owner, token: string): string => `${owner}#PUBLIC#BATCH#${token}`;
export const publicBatch = (owner: Owner, token: string): Key => ({
  pk: publicBatchPartition(owner, token),
  sk: head,
});
export const publicBatchTexts = (owner: Owner, token: string): Key => ({
  pk: publicBatchPartition(owner, token),
  sk: body,
});

/** Open batches for everybody, by their last day. */
export const publicBatches = (owner: Owner): string => `${owner}#PUBLIC#BATCHES`;
export const publicBatchKeys = (owner: Owner, token: string, closesOn: string): IndexKeys => ({
  g1pk: publicBatches(owner),
  g1sk: `${closesOn}#${token}`,
});
export const publicBatchOfListed = (owner: Owner, sort: string): Key => publicBatch(owner, lastPart(sort));
