import type { FeedEvent } from '../domain/feed/feed-event.ts';
import type { Asked, NewListener } from '../domain/subscriptions/listener.ts';
import { topicsOf } from '../domain/subscriptions/topic.ts';
import { refusal, UnauthenticatedError } from '../graphql/errors.ts';
import { finishOperation } from './finish-operation.ts';
import { createOutbox } from './outbox.ts';
import type { DoorParts, ListeningSite } from './realtime-parts.ts';
import type { Remaining } from './socket-event.ts';
import { TellingFailed, tell } from './tell.ts';

/** A Lambda comes to an orderly end when it has so many milliseconds left: more than the longest post takes. */
const leftAtLeast = 8_000;

/** Events read at once. */
const readAtOnce = 100;

/** Somebody is at the numbers beyond: milliseconds until it is looked again. */
const pauseBehind = 20;

/** So often an event is tried before the client is told that it could not be told. */
const tries = 3;

/** What is to be told, to whom, and from where on. */
interface Replay {
  readonly listener: NewListener;
  readonly asked: Asked;
  /** Undefined: from now on, whatever was not brought to the sockets yet. */
  readonly after: number | undefined;
  readonly who: Parameters<DoorParts['contextOf']>[0];
  readonly lambda: Remaining;
}

const isHeard = (event: FeedEvent, { topics }: NewListener): boolean =>
  topicsOf(event).some(({ where, what }) => topics.some((topic) => topic.where === where && topic.what === what));

/**
 * Tells a new listener all from where it begins to where the feed was taken in hand, then hands it over. Whoever takes
 * numbers in hand writes that down before looking who listens, and the handing over holds only while nothing beyond was
 * taken in hand: so each number is told by one of the two, and the numbers told here come first.
 */
export const replay = async (parts: DoorParts, site: ListeningSite, task: Replay): Promise<void> => {
  const { listener, asked, who, lambda } = task;
  const { operation, member, topics } = listener;
  const { subscriptions, feed } = site;
  const outbox = createOutbox(parts);

  const told = async (event: FeedEvent, attempt = 1): ReturnType<typeof tell> => {
    try {
      const context = parts.contextOf(who);
      return await tell(parts, site, { event, asked, context, isLastTry: attempt === tries });
    } catch (error) {
      if (error instanceof TellingFailed && attempt < tries) return told(event, attempt + 1);
      throw error;
    }
  };

  const leave = async (say: () => Promise<boolean>): Promise<void> => {
    await subscriptions.remove(listener);
    if (await finishOperation(parts.operations, operation)) await say();
  };

  /** False where nobody listens any more. */
  const send = async (event: FeedEvent): Promise<boolean> => {
    if (!isHeard(event, listener)) return true;
    if (Date.parse(listener.until) <= parts.clock.now().getTime()) {
      await leave(() => outbox.error(operation, [new UnauthenticatedError().toJSON()]));
      return false;
    }
    const heard = await told(event);
    if (heard.kind === 'NOTHING') return true;
    if (heard.kind === 'TOLD') return (await parts.operations.runs(operation)) && outbox.next(operation, heard.text);
    await leave(() => outbox.error(operation, heard.errors));
    return false;
  };

  /** There is no more time: the client asks again, also where nothing of so much was for it. */
  const goOnLater = (at: number): Promise<void> =>
    leave(async () => {
      const payload = {
        data: null,
        errors: [refusal('GO_ON').toJSON()],
        extensions: { cursor: site.cursors.seal(at) },
      };
      return (await outbox.next(operation, JSON.stringify(payload))) && outbox.complete(operation);
    });

  const catchUp = async (): Promise<void> => {
    let at = task.after ?? (await feed.head());
    for (;;) {
      const { events, last } = await feed.read(at, readAtOnce);
      for (const event of events) {
        if (lambda.getRemainingTimeInMillis() < leftAtLeast) return goOnLater(event.seq - 1);
        if (!(await send(event))) return subscriptions.remove(listener);
      }
      at = last;
      if (events.length === readAtOnce) continue;
      // Whoever ends it after this takes away the rows without which it does not go over.
      if (!(await parts.operations.runs(operation))) return subscriptions.remove(listener);
      if ((await subscriptions.goLive(listener, at)) !== 'BEHIND') return;
      if (lambda.getRemainingTimeInMillis() < leftAtLeast) return goOnLater(at);
      await parts.pause(pauseBehind);
    }
  };

  const end = new Date(parts.clock.now().getTime() + lambda.getRemainingTimeInMillis()).toISOString();
  if (!(await parts.operations.listen(operation, { owner: member.owner, topics }))) return;
  try {
    await subscriptions.announce(listener, asked, end);
    await catchUp();
  } catch (error) {
    await subscriptions.remove(listener);
    throw error;
  }
};
