import type { FeedEvent } from '../domain/feed/feed-event.ts';
import type { Asked, Listener } from '../domain/subscriptions/listener.ts';
import type { Context } from '../graphql/context.ts';
import { UnauthenticatedError } from '../graphql/errors.ts';
import { admitted } from '../graphql/guard.ts';
import { signedIn } from '../graphql/member-of.ts';
import type { ListeningSite, RealtimeParts } from './realtime-parts.ts';
import { rightsOf } from './rights-of.ts';
import { type Told, tell } from './tell.ts';

/** What is told to those who hear the same of an event. */
export interface Telling {
  readonly event: FeedEvent;
  readonly listeners: readonly Listener[];
  readonly told: Told;
}

const ended: Told = { kind: 'OVER', errors: [new UnauthenticatedError().toJSON()] };

interface Hearer {
  readonly listener: Listener;
  readonly asked: Asked;
  readonly context: Context;
}

/**
 * What the listeners of an event are told, executed once for all who ask the same with the same rights. Rights are those
 * of this moment: whose token has ended, or who lost a role, is told that it is over.
 */
export const tellListeners = async (
  parts: Pick<RealtimeParts, 'schema' | 'logger' | 'contextOf' | 'clock'>,
  site: ListeningSite,
  {
    event,
    listeners,
    askedBy,
    isLastTry,
    requestId,
  }: {
    readonly event: FeedEvent;
    readonly listeners: readonly Listener[];
    /** What each digest stands for. */
    readonly askedBy: ReadonlyMap<string, Asked>;
    readonly isLastTry: boolean;
    /** Under which the log tells what broke. */
    readonly requestId: string;
  },
): Promise<readonly Telling[]> => {
  const now = parts.clock.now().getTime();
  const [over, rest] = [
    listeners.filter(({ until }) => Date.parse(until) <= now),
    listeners.filter(({ until }) => Date.parse(until) > now),
  ];
  const contexts = new Map<string, Context>();
  const contextOf = ({ member }: Listener, { language }: Asked): Context => {
    const name = `${member.digest} ${language}`;
    const context = contexts.get(name) ?? parts.contextOf({ requestId, language, sourceIp: '', member });
    contexts.set(name, context);
    return context;
  };
  const hearers = rest.flatMap((listener): Hearer[] => {
    const asked = askedBy.get(listener.asked);
    return asked ? [{ listener, asked, context: contextOf(listener, asked) }] : [];
  });
  await Promise.all([...contexts.values()].map(admitted));
  const groups = Map.groupBy(hearers, ({ listener, context }) => `${listener.asked} ${rightsOf(signedIn(context))}`);
  const tellings = [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ first, listeners: [first, ...others].map(({ listener }) => listener) }] : [],
  );
  return [
    { event, listeners: over, told: ended },
    ...(await Promise.all(
      tellings.map(async ({ first: { asked, context }, listeners: same }) => ({
        event,
        listeners: same,
        told: await tell(parts, site, { event, asked, context, isLastTry }),
      })),
    )),
  ];
};
