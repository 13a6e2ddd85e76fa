import type { Write } from '../command.ts';
import { formatId } from '../entity-id.ts';
import { type Failure, refuse } from '../failure.ts';
import { latestStanding } from '../needs/latest-standing.ts';
import type { NeedStanding, NeedStatus } from '../needs/ports.ts';
import { ok, type Result } from '../result.ts';
import type { Feedback } from './feedback.ts';
import type { GivingDesk } from './ports.ts';

/** What both ways of giving feedback see before they decide. */
interface FeedbackSeen {
  readonly standing: NeedStanding | undefined;
  readonly given: Feedback | undefined;
}

const isServed = ({ state, outcome }: NeedStatus): boolean =>
  state === 'ANSWERED' || (state === 'CLOSED' && outcome === 'SERVED');

/**
 * Takes a feedback on a need, once for each place, and only while the need, or the one into which it was merged, is
 * answered or served: the transaction asks that it still is. `need` is its id, null where only its receipt is known.
 */
export const settleFeedback = async (
  { owner, publicNeeds, feedback, clock, ids }: GivingDesk,
  seen: FeedbackSeen,
  said: Omit<Feedback, 'id' | 'version' | 'region' | 'at' | 'publishedAt'>,
  need: string | null,
): Promise<
  Result<{ entity: Feedback; writes: readonly Write[] }, Failure<'NOT_FOUND' | 'NOT_ANSWERED' | 'ALREADY_RATED'>>
> => {
  if (seen.given) return refuse('ALREADY_RATED');
  const latest = await latestStanding(seen.standing, publicNeeds.get);
  if (!seen.standing || !latest) return refuse('NOT_FOUND', [need === null ? 'receipt' : 'need']);
  if (!isServed(latest.status)) return refuse('NOT_ANSWERED');
  const { rating, via, proxy } = said;
  const id = formatId(owner, 'feedback', ids.next());
  const region = seen.standing.community;
  const entity = { ...said, id, version: 1, region, at: clock.now().toISOString(), publishedAt: null };
  const event = { type: 'feedback.given', data: { subject: need, rating, via, proxy } } as const;
  return ok({ entity, writes: [...feedback.give(entity, event), ...publicNeeds.stillStands(latest)] });
};
