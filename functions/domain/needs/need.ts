import type { FocusGroup } from '../people/person.ts';
import type { RegionCode } from '../region-code.ts';

/** 渠道: how a need came in. */
export type NeedChannel =
  | 'HOTLINE'
  | 'HOME_VISIT'
  | 'MICRO_WISH'
  | 'TEA_STALL'
  | 'CHARITY_STATION'
  | 'SURVEY'
  | 'ONLINE'
  | 'MEETING';

/** Where a need stands. REOPENED is treated as HEARD. */
export type NeedState = 'HEARD' | 'TRIAGED' | 'REFERRED' | 'IN_PROGRESS' | 'ANSWERED' | 'CLOSED' | 'REOPENED';

/** How a closed need ended. */
export type NeedOutcome = 'SERVED' | 'DECLINED' | 'PETITION' | 'MERGED';

/** What triage decides; MERGE is a command of its own, because it names another need. */
export type TriageDecision = 'PROJECT' | 'DIRECT' | 'REFER' | 'DECLINE' | 'PETITION';

/** 分类研判: how grave 0-3, how pressing 0-3, how hard 1-3, whether many gain, whether it can be done. */
export interface Triage {
  readonly decision: TriageDecision;
  readonly severity: number;
  readonly urgency: number;
  readonly difficulty: number;
  readonly publicInterest: boolean;
  readonly feasible: boolean;
}

/** 诉求: what a resident asks for. Its long texts stand apart, in {@link NeedTexts}. */
export interface Need {
  readonly id: string;
  readonly version: number;
  readonly state: NeedState;
  readonly outcome: NeedOutcome | null;
  readonly channel: NeedChannel;
  readonly community: RegionCode;
  readonly compound: string | null;
  readonly title: string;
  readonly category: string | null;
  /** The topic that triage named: what the need asks for, in one with others. */
  readonly topic: string | null;
  readonly heardAt: string;
  readonly heardBy: string;
  readonly externalNumber: string | null;
  /** Who asks; null where the person stays anonymous. */
  readonly requester: string | null;
  /** Whom it is for, where another asks. */
  readonly onBehalfOf: string | null;
  /** Digest of who asks, by which supporters are counted once. */
  readonly supporter: string | null;
  /** 重点群体 of whom it is for, as known when it was heard: what is corrected later moves no figure. */
  readonly focusGroups: readonly FocusGroup[];
  readonly triage: Triage | null;
  /** When it was first sorted since it was heard or last reopened; kept when it is returned. */
  readonly triagedAt: string | null;
  /** The Shanghai date from which the service level counts: of hearing, or of the last reopening. */
  readonly countedFrom: string;
  /** Working days promised: the category's when it was sorted, else the county's. */
  readonly serviceLevelDays: number;
  readonly dueOn: string;
  /** The due date reaches a year whose holidays are not published yet. */
  readonly dueProvisional: boolean;
  /** Digest of the member who is to do it. */
  readonly assignee: string | null;
  readonly unit: string | null;
  /** The partner that helps with a skill: not every matter is for staff to solve. */
  readonly partner: string | null;
  /** The Shanghai date on which the unit got it: a wrong dispatch may be returned within 5 working days. */
  readonly referredOn: string | null;
  readonly answeredAt: string | null;
  /** The last Shanghai date on which it may be reopened; null where it never may. */
  readonly reopenUntil: string | null;
  readonly mergedInto: string | null;
  /** How many needs are read through this one, directly or through others. */
  readonly mergedCount: number;
  /** How many `NeedSupport`s stand with this very need: who counts supporters reads no other. */
  readonly supportCount: number;
  /** Under which the receipt's public status stands: made of the receipt, which is not stored. */
  readonly receiptKey: string;
}

/** A need's texts: INTERNAL, but for the answer. */
export interface NeedTexts {
  readonly text: string;
  /** What the asker is told; for a declined need, the reason. */
  readonly publicAnswer: string | null;
}

/** A remark that stays inside: a note, or the reason of a return, a referral or a reopening. */
export interface NeedNote {
  readonly id: string;
  readonly kind: 'NOTE' | 'RETURNED' | 'REFERRED' | 'REOPENED' | 'PETITION';
  readonly text: string;
  readonly by: string;
  readonly at: string;
}

/** Someone who asks for the same. */
export interface NeedSupport {
  readonly digest: string;
  readonly person: string | null;
  readonly at: string;
}

/** So many merges are followed from a need to the one that goes on. */
export const mergesFollowed = 5;

/** Whether work is still owed: such needs stand in the open and the due lists. */
export const isOpen = (need: Need): boolean => need.state !== 'CLOSED' && need.state !== 'ANSWERED';

/** The urgency by which lists sort; what nobody has judged yet sorts as 2, so that it is looked at before routine. */
export const sortingUrgency = (need: Need): number => need.triage?.urgency ?? 2;

/** Whether an open need's due date has passed by the Shanghai date `today`. */
export const isOverdue = (need: Need, today: string): boolean => isOpen(need) && need.dueOn < today;
