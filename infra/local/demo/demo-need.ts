import type { NeedChannel, NeedOutcome, NeedState, TriageDecision } from '../../../functions/domain/needs/need.ts';
import type { FocusGroup } from '../../../functions/domain/people/person.ts';

/** What staff decide on sorting a demo need; the same measures as the platform's own triage. */
export interface DemoTriage {
  readonly decision: TriageDecision;
  readonly severity: number;
  readonly urgency: number;
  readonly difficulty: number;
  readonly publicInterest: boolean;
  readonly feasible: boolean;
  /** The name of the community's topic that it is of, where lists rank it. */
  readonly topic?: string;
}

/**
 * What becomes of a demo need by the end of the last day. The numbers are days as in {@link DemoNeed}, always working
 * days when day 0 is 2 September 2024, and null where the step is not taken.
 */
export interface DemoPlan {
  readonly triage: DemoTriage | null;
  /** The unit's code in units.json, where it is referred; whoever serves DIRECT is the scenario's to choose. */
  readonly unit: string | null;
  /** The day of the triage, or of the merge where the need repeats another. */
  readonly sortedOn: number | null;
  readonly answeredOn: number | null;
  readonly closedOn: number | null;
  readonly reopenedOn: number | null;
  /** The public answer, or the reason told on declining. */
  readonly answer: string | null;
  readonly state: NeedState;
  readonly outcome: NeedOutcome | null;
}

/** One line of a needs file: what was heard, and what will be done about it. */
export interface DemoNeed {
  /** `<county>-<number in order of hearing>`; what `duplicateOf` names. */
  readonly ref: string;
  /** The 12345 work order's number; null on every other channel. */
  readonly externalNumber: string | null;
  readonly channel: NeedChannel;
  /** 0 to 83; day 0 is a Monday. */
  readonly day: number;
  /** `HH:MM`, Shanghai time. */
  readonly time: string;
  readonly community: string;
  readonly compound: string | null;
  readonly category: string;
  readonly title: string;
  readonly text: string;
  /** Null where the person stays anonymous. */
  readonly contact: { readonly name: string; readonly phone: string } | null;
  readonly focusGroups: readonly FocusGroup[];
  readonly duplicateOf: string | null;
  readonly plan: DemoPlan;
}
