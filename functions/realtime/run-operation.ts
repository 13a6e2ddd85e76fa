import { execute, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import { CloseCode, type SubscribePayload } from 'graphql-ws';
import type { Caller, Introduction, OperationRun } from '../domain/subscriptions/connection.ts';
import type { KnownMember } from '../domain/viewer.ts';
import { refusal, UnauthenticatedError } from '../graphql/errors.ts';
import { type PreparedOperation, prepareOperation } from '../graphql/prepare-operation.ts';
import { showError, showResult } from '../graphql/show-result.ts';
import { finishOperation } from './finish-operation.ts';
import { hangUp } from './hang-up.ts';
import { listen } from './listen.ts';
import { createOutbox } from './outbox.ts';
import type { DoorParts } from './realtime-parts.ts';
import type { Remaining } from './socket-event.ts';

/** One `subscribe`, from who sent it to how long there is time for it. */
export interface Asking {
  readonly operation: OperationRun;
  readonly introduction: Introduction;
  readonly payload: SubscribePayload;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly lambda: Remaining;
}

/** The member that a caller is; undefined for the public. */
const memberOf = (caller: Caller): KnownMember | undefined => (caller.kind === 'member' ? caller : undefined);

/** Throws where nothing that this caller asks is answered. */
const refuseCaller = (caller: Caller, now: Date): void => {
  if (caller.kind === 'member' && Date.parse(caller.until) <= now.getTime()) throw new UnauthenticatedError();
  if (caller.kind !== 'refused') return;
  if (caller.code === 'TOO_MANY_CONNECTIONS') throw refusal(caller.code);
  if (caller.code === 'UNAUTHENTICATED') throw new UnauthenticatedError();
  throw new Error('It could not be checked who this connection is of');
};

const answer = async (
  parts: DoorParts,
  { operation, introduction, payload, requestId, sourceIp }: Asking,
  prepared: Extract<PreparedOperation, { ok: true }>,
): Promise<void> => {
  const { schema, operations, logger } = parts;
  const { language, caller } = introduction;
  const result = await execute({
    schema,
    document: prepared.document,
    operationName: payload.operationName,
    variableValues: payload.variables,
    contextValue: parts.contextOf({ requestId, language, sourceIp, member: memberOf(caller) }),
  });
  const shown = showResult(result, logger, { requestId, operation: prepared.operation.name?.value });
  // Whoever ended it meanwhile hears nothing more of it.
  if (!(await finishOperation(operations, operation))) return;
  const outbox = createOutbox(parts);
  if (!('data' in shown)) await outbox.error(operation, shown.errors ?? []);
  else if (await outbox.next(operation, JSON.stringify(shown))) await outbox.complete(operation);
};

const run = async (parts: DoorParts, asking: Asking): Promise<void> => {
  const { operation, introduction, payload, requestId } = asking;
  const refuse = async (errors: readonly GraphQLFormattedError[]): Promise<void> => {
    if (await finishOperation(parts.operations, operation)) await createOutbox(parts).error(operation, errors);
  };
  try {
    refuseCaller(introduction.caller, parts.clock.now());
    const prepared = prepareOperation(parts.schema, payload, parts.limits);
    if (!prepared.ok) return await refuse(prepared.errors);
    if (prepared.operation.operation !== OperationTypeNode.SUBSCRIPTION) return await answer(parts, asking, prepared);
    const member = memberOf(introduction.caller);
    const problem = await listen(parts, asking, prepared, member);
    if (problem) await refuse([problem]);
  } catch (error) {
    await refuse([showError(error, parts.logger, { requestId })]);
  }
};

/** `subscribe`: any operation, by the limits of both doors. */
export const runOperation = async (parts: DoorParts, asking: Omit<Asking, 'introduction'>): Promise<void> => {
  const { operation } = asking;
  const reserved = await parts.operations.reserve(operation);
  switch (reserved.kind) {
    case 'RESERVED':
      return run(parts, { ...asking, introduction: reserved.introduction });
    case 'FULL':
      await createOutbox(parts).error(operation, [refusal('TOO_MANY_OPERATIONS').toJSON()]);
      return;
    case 'TAKEN':
      return hangUp(parts, operation.connection, CloseCode.SubscriberAlreadyExists);
    case 'UNKNOWN':
      return hangUp(parts, operation.connection, CloseCode.Unauthorized);
    case 'ENDED':
      return;
  }
};
