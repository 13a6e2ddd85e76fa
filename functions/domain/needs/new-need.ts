import { formatId } from '../entity-id.ts';
import { supporterOf } from '../people/new-person.ts';
import type { FocusGroup, Person } from '../people/person.ts';
import type { CheckedHearing, HearNeedInput } from './check-hearing.ts';
import type { Need } from './need.ts';
import type { NeedDesk } from './ports.ts';
import { receiptOf } from './receipt.ts';

/** A need as it is in its first version: heard, and nothing more. */
export const newNeed = async (
  { viewer, ids, needs, secrets }: NeedDesk,
  input: HearNeedInput,
  hearing: CheckedHearing,
  asker: Person | undefined,
  focusGroups: readonly FocusGroup[],
  due: Pick<Need, 'countedFrom' | 'serviceLevelDays' | 'dueOn' | 'dueProvisional'>,
): Promise<Need> => {
  const id = formatId(viewer.owner, 'need', ids.next());
  return {
    id,
    version: 1,
    state: 'HEARD',
    outcome: null,
    channel: input.channel,
    community: input.community,
    compound: input.compound ?? null,
    title: hearing.title,
    category: input.category ?? null,
    topic: null,
    heardAt: hearing.heardAt.toISOString(),
    heardBy: viewer.digest,
    externalNumber: hearing.externalNumber ?? null,
    requester: asker?.id ?? null,
    onBehalfOf: input.onBehalfOf ?? null,
    supporter: asker ? await supporterOf({ secrets }, asker) : null,
    focusGroups,
    triage: null,
    triagedAt: null,
    ...due,
    assignee: null,
    unit: null,
    partner: null,
    referredOn: null,
    answeredAt: null,
    reopenUntil: null,
    mergedInto: null,
    mergedCount: 0,
    supportCount: 0,
    receiptKey: needs.receiptKey(await receiptOf(secrets, id)),
  };
};
