import type { BatchState } from '../../functions/domain/batches/batch.ts';
import type { Client, Data } from './client.ts';

/** What every step of a batch's life answers with. */
export const batchFields = `batch { id version state year number title questionnaireNumber opensOn closesOn ways rankOpen
  answerCounts { asOf valid open doubtful refused withdrawn } }`;

/** A plan in which everybody may answer in September 2026; where it asks is told beside it. */
export const plan = {
  opensOn: '2026-09-01',
  closesOn: '2026-09-30',
  ways: ['DOOR_TO_DOOR', 'HOUSEHOLD_CODE', 'SIGNED_IN', 'OPEN'],
  rankOpen: false,
};

/** Plans a batch of a survey; `input` is told beside {@link plan}, or in place of it. */
export const newBatch = async (by: Client, survey: string, input: object): Promise<Data> =>
  (await by.done('planBatch', { survey, ...plan, ...input }, batchFields)).batch;

/** One action on a batch at the version that the last one made. */
export const actOn = async (by: Client, mutation: string, { id, version }: Data, input: object = {}): Promise<Data> =>
  (await by.done(mutation, { batch: id, version, ...input }, batchFields)).batch;

const steps = { DRAFT: [], OPEN: ['openBatch'], CLOSED: ['openBatch', 'closeBatch'] } as const;

/** Takes a new batch of a survey as far as a state. CLOSING is where only who is stopped leaves one. */
export const batchIn = async (
  by: Client,
  state: Exclude<BatchState, 'CLOSING'>,
  survey: string,
  input: object,
): Promise<Data> => {
  let batch = await newBatch(by, survey, input);
  for (const mutation of steps[state]) batch = await actOn(by, mutation, batch);
  return batch;
};

/** New batches in one community. */
export interface BatchGround {
  /** A batch of a new survey of the community, by every way, in a state: `id`, `version`, and the `survey`'s id. */
  batch(state: Exclude<BatchState, 'CLOSING'>): Promise<Data>;
}

/** Makes what a {@link BatchGround} has. */
export const batchSteps = (admin: Client, community: string, survey: () => Promise<Data>): BatchGround => ({
  async batch(state) {
    const { id } = await survey();
    return { ...(await batchIn(admin, state, id, { communities: [community] })), survey: id };
  },
});
