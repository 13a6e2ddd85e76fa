import { formatId, tokenOf } from '../domain/entity-id.ts';
import { isOpen, type Need, sortingUrgency } from '../domain/needs/need.ts';
import type { Item } from './item.ts';
import { communityKeys, need as needKey, openKeys } from './keys/needs.ts';
import { lastPart } from './keys/owner.ts';
import { orNull, withoutNulls } from './optional.ts';

/** A need's head as it lies in the table: ids shortened to their tokens, nothing stored that is null. */
interface NeedItem
  extends Omit<
    Need,
    'id' | 'focusGroups' | 'topic' | 'compound' | 'requester' | 'onBehalfOf' | 'unit' | 'partner' | 'mergedInto'
  > {
  readonly topic?: string;
  readonly compound?: string;
  readonly requester?: string;
  readonly onBehalfOf?: string;
  readonly unit?: string;
  readonly partner?: string;
  readonly mergedInto?: string;
  readonly focusGroups?: Need['focusGroups'];
}

const tokens = ({ topic, compound, requester, onBehalfOf, unit, partner, mergedInto }: Need) => ({
  topic: topic && tokenOf(topic, 'topic'),
  compound: compound && tokenOf(compound, 'compound'),
  requester: requester && tokenOf(requester, 'person'),
  onBehalfOf: onBehalfOf && tokenOf(onBehalfOf, 'person'),
  unit: unit && tokenOf(unit, 'unit'),
  partner: partner && tokenOf(partner, 'partner'),
  mergedInto: mergedInto && tokenOf(mergedInto, 'need'),
});

/** The head's item with its place in every list that it belongs to. */
export const needItem = (owner: string, need: Need): Item => {
  const token = tokenOf(need.id, 'need');
  const { id: _, ...fields } = need;
  const { community, heardAt, dueOn } = need;
  const open = isOpen(need) && openKeys(owner, community, { urgency: sortingUrgency(need), dueOn, token });
  return {
    ...needKey(owner, token),
    ...communityKeys(owner, community, heardAt, token),
    ...(open || {}),
    ...withoutNulls({
      ...fields,
      ...tokens(need),
      focusGroups: need.focusGroups.length > 0 ? need.focusGroups : null,
      mergedCount: need.mergedCount || null,
      supportCount: need.supportCount || null,
      dueProvisional: need.dueProvisional || null,
    }),
  };
};

/** The need that an item holds. */
export const parseNeed = (owner: string, item: Item): Need => {
  const stored = item as unknown as NeedItem & { pk: string };
  const id = (kind: Parameters<typeof formatId>[1], token: string | undefined) =>
    token === undefined ? null : formatId(owner, kind, token);
  return {
    id: formatId(owner, 'need', lastPart(stored.pk)),
    version: stored.version,
    state: stored.state,
    outcome: orNull(stored.outcome),
    channel: stored.channel,
    community: stored.community,
    compound: id('compound', stored.compound),
    title: stored.title,
    category: orNull(stored.category),
    topic: id('topic', stored.topic),
    heardAt: stored.heardAt,
    heardBy: stored.heardBy,
    externalNumber: orNull(stored.externalNumber),
    requester: id('person', stored.requester),
    onBehalfOf: id('person', stored.onBehalfOf),
    supporter: orNull(stored.supporter),
    focusGroups: stored.focusGroups ?? [],
    triage: orNull(stored.triage),
    triagedAt: orNull(stored.triagedAt),
    countedFrom: stored.countedFrom,
    serviceLevelDays: stored.serviceLevelDays,
    dueOn: stored.dueOn,
    dueProvisional: stored.dueProvisional ?? false,
    assignee: orNull(stored.assignee),
    unit: id('unit', stored.unit),
    partner: id('partner', stored.partner),
    referredOn: orNull(stored.referredOn),
    answeredAt: orNull(stored.answeredAt),
    reopenUntil: orNull(stored.reopenUntil),
    mergedInto: id('need', stored.mergedInto),
    mergedCount: stored.mergedCount ?? 0,
    supportCount: stored.supportCount ?? 0,
    receiptKey: stored.receiptKey,
  };
};
