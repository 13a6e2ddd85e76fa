import { type ExecutionResult, execute, GraphQLError, type GraphQLFormattedError, parse } from 'graphql';
import type { FeedEvent } from '../domain/feed/feed-event.ts';
import { hears } from '../domain/subscriptions/hears.ts';
import type { Asked } from '../domain/subscriptions/listener.ts';
import type { Context } from '../graphql/context.ts';
import { enter } from '../graphql/guard.ts';
import { internalCause } from '../graphql/internal-cause.ts';
import { signedIn } from '../graphql/member-of.ts';
import { showError, showResult } from '../graphql/show-result.ts';
import { perObject } from '../platform/per-object.ts';
import type { ListeningSite, RealtimeParts } from './realtime-parts.ts';

/** What a listener hears of an event. */
export type Told =
  | { readonly kind: 'TOLD'; readonly text: string }
  /** It is none of the listener's business. */
  | { readonly kind: 'NOTHING' }
  /** The listener may not listen any more. */
  | { readonly kind: 'OVER'; readonly errors: readonly GraphQLFormattedError[] };

const documentOf = perObject(({ query }: Asked) => parse(query, { noLocation: true }));

/** An event could not be told because something broke on our side: it may go well the next time. */
export class TellingFailed extends Error {
  override readonly name = 'TellingFailed';
}

const failureIn = ({ errors = [] }: ExecutionResult): Error | undefined =>
  errors.map(internalCause).find((cause) => cause !== undefined);

/**
 * What whoever has this context hears of an event, asking this. Throws {@link TellingFailed} where something broke on our
 * side; on the last try the listener is told so instead, with the number to go on from.
 */
export const tell = async (
  { schema, logger }: Pick<RealtimeParts, 'schema' | 'logger'>,
  { cursors }: Pick<ListeningSite, 'cursors'>,
  {
    event,
    asked,
    context,
    isLastTry,
  }: {
    readonly event: FeedEvent;
    readonly asked: Asked;
    readonly context: Context;
    readonly isLastTry: boolean;
  },
): Promise<Told> => {
  const cursor = cursors.seal(event.seq);
  const request = { requestId: context.requestId };
  const broken = (cause: unknown): Told => {
    if (!isLastTry) throw new TellingFailed('An event could not be told', { cause });
    // Not even whether it would have been heard is known: the event is not named.
    const errors = [showError(cause, logger, request)];
    return { kind: 'TOLD', text: JSON.stringify({ data: null, errors, extensions: { cursor } }) };
  };
  try {
    await enter(asked.field, context);
    const ear = { viewer: signedIn(context), projects: context.desk.projects };
    if (!(await hears(ear, asked.field, event))) return { kind: 'NOTHING' };
  } catch (error) {
    return error instanceof GraphQLError ? { kind: 'OVER', errors: [error.toJSON()] } : broken(error);
  }
  const result = await execute({
    schema,
    document: documentOf(asked),
    rootValue: event,
    variableValues: asked.variables,
    contextValue: context,
  });
  const failure = failureIn(result);
  if (failure && !isLastTry) throw new TellingFailed('An event could not be told', { cause: failure });
  const shown = showResult(result, logger, request);
  return { kind: 'TOLD', text: JSON.stringify({ ...shown, extensions: { cursor, event: event.id } }) };
};
