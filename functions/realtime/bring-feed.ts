import { CloseCode } from 'graphql-ws';
import type { FeedEvent } from '../domain/feed/feed-event.ts';
import type { Checkpoints } from '../domain/feed/ports.ts';
import type { Asked, Listener } from '../domain/subscriptions/listener.ts';
import { type Topic, topicsOf } from '../domain/subscriptions/topic.ts';
import { createPatience } from '../platform/patience.ts';
import { endLine } from './end-line.ts';
import { type Lease, takeLease } from './lease.ts';
import type { ListeningSite, RealtimeParts } from './realtime-parts.ts';
import { sendTellings } from './send-tellings.ts';
import { TellingFailed } from './tell.ts';
import { tellListeners } from './tell-listeners.ts';

/** What brings one county's feed to the sockets runs with. */
interface FeedRun extends RealtimeParts {
  readonly owner: string;
  readonly checkpoints: Checkpoints;
  /** A name that nobody else has. */
  readonly holder: string;
}

const consumer = 'sockets';
/** Events that are taken in hand at once. */
const atOnce = 25;
/** So often an event is tried before its listeners are told that it could not be told. */
const tries = 3;

const nameOf = ({ where, what }: Topic): string => `${where} ${what}`;
const idOf = ({ operation: { connection, id } }: Listener): string => `${connection} ${id}`;

/** All who listen to any of the events, by topic; each topic is read once. */
const listenersTo = async ({ subscriptions }: ListeningSite, events: readonly FeedEvent[]) => {
  const topics = new Map(events.flatMap(topicsOf).map((topic) => [nameOf(topic), topic]));
  const found = await Promise.all(
    [...topics].map(async ([name, topic]) => [name, await subscriptions.listListeners(topic)] as const),
  );
  return new Map(found);
};

/** What the listeners ask; each thing is read once. */
const askedBy = async ({ subscriptions }: ListeningSite, listeners: readonly Listener[]) => {
  const digests = [...new Set(listeners.map(({ asked }) => asked))];
  const found = await Promise.all(
    digests.map(async (digest) => [digest, await subscriptions.getAsked(digest)] as const),
  );
  return new Map(found.flatMap(([digest, asked]): [string, Asked][] => (asked ? [[digest, asked]] : [])));
};

/** Ends connections on which somebody was left in the middle of being told what was before; the others wait for none. */
const endAbandoned = async (run: FeedRun, listeners: readonly Listener[]): Promise<void> => {
  const now = run.clock.now().toISOString();
  const left = listeners.filter(({ from, replayingUntil }) => from === null && replayingUntil < now);
  for (const connection of new Set(left.map(({ operation }) => operation.connection))) {
    await endLine(run, connection, CloseCode.InternalServerError);
  }
};

/** Tells of the events in their order, as far as there is time; the last number that was told. */
const bring = async (
  run: FeedRun,
  site: ListeningSite,
  events: readonly FeedEvent[],
  { lease, enough }: { readonly lease: Lease; readonly enough: () => boolean },
): Promise<number> => {
  const byTopic = await listenersTo(site, events);
  const all = [...byTopic.values()].flat();
  await endAbandoned(run, all);
  const asked = await askedBy(site, all);
  let at = (events[0]?.seq ?? 0) - 1;
  for (const event of events) {
    const under = topicsOf(event).flatMap((topic) => byTopic.get(nameOf(topic)) ?? []);
    const live = under.filter(({ from }) => from !== null && from < event.seq);
    const listeners = [...new Map(live.map((listener) => [idOf(listener), listener])).values()];
    const told = (isLastTry: boolean) =>
      tellListeners(run, site, { event, listeners, askedBy: asked, isLastTry, requestId: run.holder });
    try {
      await sendTellings(run, { site, lease }, await told(false));
    } catch (error) {
      if (!(error instanceof TellingFailed)) throw error;
      // What was told before it is not told again; then it comes first, and is counted.
      if (event !== events[0]) return at;
      if ((await run.checkpoints.fail(consumer, at)) < tries) throw error;
      await sendTellings(run, { site, lease }, await told(true));
    }
    at = event.seq;
    if (enough()) return at;
  }
  return at;
};

/**
 * Brings a county's feed to those who listen to it: in order, at least once, by one at a time. The numbers are taken in
 * hand before it is looked who listens, and left only after they were sent; whoever dies in between leaves them to the
 * next, who tells them again.
 */
export const bringFeed = async (run: FeedRun, enough: () => boolean): Promise<void> => {
  const { holder, clock } = run;
  const site = await run.siteOf(run.owner);
  const { subscriptions, inHand, feed } = site;
  const patience = createPatience(run.pause);
  while (!enough()) {
    const { at: from, head } = await run.checkpoints.standing(consumer);
    if (from >= head) return;
    const { events, last: to } = await feed.read(from, atOnce);
    const lease = events.length > 0 ? await takeLease({ inHand, clock }, { from, to, holder }) : undefined;
    if (!lease) {
      // Whoever has the feed in hand goes on to its head. Else the index does not show yet what the head has given, or
      // somebody was at the checkpoint at that moment: nobody would come back for it but the clock.
      if (events.length > 0 && (await inHand.isHeld())) return;
      if (await patience.wait()) continue;
      return;
    }
    patience.renew();
    try {
      const brought = (await subscriptions.isListenedTo()) ? await bring(run, site, events, { lease, enough }) : to;
      if (brought > from && !(await inHand.advance(from, brought, holder))) return;
    } catch (error) {
      await inHand.giveBack(holder);
      throw error;
    }
  }
};
