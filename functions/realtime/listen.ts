import { type GraphQLFormattedError, getArgumentValues, getVariableValues } from 'graphql';
import { type Narrowing, type SubscriptionField, topicsToHear } from '../domain/subscriptions/listening.ts';
import type { KnownMember } from '../domain/viewer.ts';
import { badUserInput, forbidden, resyncRequired } from '../graphql/errors.ts';
import { enter } from '../graphql/guard.ts';
import type { PreparedOperation } from '../graphql/prepare-operation.ts';
import { showError } from '../graphql/show-result.ts';
import { askedOf, rootFields } from './asked-of.ts';
import type { DoorParts, ListeningSite } from './realtime-parts.ts';
import { replay } from './replay.ts';
import type { Asking } from './run-operation.ts';

type Subscription = Extract<PreparedOperation, { ok: true }>;

/** The one root field of a valid subscription, with what the client gave it. */
const rootOf = ({ schema }: DoorParts, { document, operation }: Subscription, values: Record<string, unknown>) => {
  const [node] = rootFields(document, operation);
  const field = node && schema.getSubscriptionType()?.getFields()[node.name.value];
  if (!node || !field) throw new Error('A valid subscription has a root field');
  const args = getArgumentValues(field, node, values) as Narrowing & { readonly after?: string | null };
  return { field: node.name.value as SubscriptionField, args };
};

/** The number after which a client wants to be told; undefined where it wants what comes from now on. */
const beginning = async ({ cursors, feed }: ListeningSite, after: string | null | undefined) => {
  if (after == null) return undefined;
  const seq = cursors.open(after);
  if (seq < (await feed.floor())) throw resyncRequired();
  return seq;
};

/**
 * A subscription: writes down who listens to what, tells what was missed since `after`, and goes over to whoever brings
 * the feed to the sockets. Gives what is wrong with it, if anything is.
 */
export const listen = async (
  parts: DoorParts,
  asking: Asking,
  prepared: Subscription,
  member: KnownMember | undefined,
): Promise<GraphQLFormattedError | undefined> => {
  const { operation, introduction, payload, requestId, sourceIp, lambda } = asking;
  const { language, caller } = introduction;
  const { coerced, errors } = getVariableValues(
    parts.schema,
    prepared.operation.variableDefinitions ?? [],
    payload.variables ?? {},
  );
  try {
    if (errors?.[0]) throw errors[0];
    const { field, args } = rootOf(parts, prepared, coerced ?? {});
    const who = { requestId, language, sourceIp, member };
    await enter(field, parts.contextOf(who));
    if (!member || caller.kind !== 'member') throw forbidden();
    const heard = topicsToHear(field, args);
    if (!heard.ok) throw badUserInput(heard.failure);
    const site = await parts.siteOf(member.owner);
    const after = await beginning(site, args.after);
    const { asked, digest } = askedOf(prepared, payload.variables ?? {}, { field, language });
    const listener = { operation, member, topics: heard.value, asked: digest, until: caller.until };
    await replay(parts, site, { listener, asked, after, who, lambda });
    return undefined;
  } catch (error) {
    return showError(error, parts.logger, { requestId });
  }
};
