import type { Outcome } from '../command.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import { actOnNeed, type NeedActionInput } from './act.ts';
import type { NeedFailure } from './failures.ts';
import type { Need, NeedState, Triage, TriageDecision } from './need.ts';
import { newNote } from './new-note.ts';
import type { NeedDesk } from './ports.ts';
import { reopeningDays } from './reopen-need.ts';
import { calendarReads, dueDate, workingDaysAfter } from './service-level.ts';

interface TriageNeedInput extends NeedActionInput, Triage {
  readonly category: string;
  /** What it asks for, in one with others; absent leaves it as it was. */
  readonly topic?: string | null | undefined;
  /** Told to the asker when declined; internal when referred or handed over as a petition. */
  readonly reason?: string | null | undefined;
  /** Names the unit that a need is referred to; only with REFER. */
  readonly unit?: string | null | undefined;
}

const ends = {
  PROJECT: { state: 'TRIAGED', outcome: null },
  DIRECT: { state: 'TRIAGED', outcome: null },
  REFER: { state: 'REFERRED', outcome: null },
  DECLINE: { state: 'CLOSED', outcome: 'DECLINED' },
  PETITION: { state: 'CLOSED', outcome: 'PETITION' },
} as const satisfies Record<TriageDecision, { state: NeedState; outcome: Need['outcome'] }>;

const noteKinds = { REFER: 'REFERRED', PETITION: 'PETITION', PROJECT: 'NOTE', DIRECT: 'NOTE' } as const;

const scales = [
  ['severity', 0],
  ['urgency', 0],
  ['difficulty', 1],
] as const;

/** Sorts a need: how grave, how pressing, how hard, and what becomes of it. The due date follows the category. */
export const triageNeed = async (
  desk: NeedDesk,
  input: TriageNeedInput,
): Promise<Result<Outcome<Need>, NeedFailure<'triageNeed'>>> => {
  const { decision, severity, urgency, difficulty, publicInterest, feasible } = input;
  const triage = { decision, severity, urgency, difficulty, publicInterest, feasible };
  const outside = scales.find(([scale, from]) => input[scale] < from || input[scale] > 3);
  if (outside) return refuse('OUT_OF_RANGE', [outside[0]], { from: outside[1], to: 3 });
  if (decision === 'DECLINE' && input.reason == null) return refuse('REASON_MISSING', ['reason']);
  if ((decision === 'REFER') !== (input.unit != null)) return refuse('UNIT_MISMATCH', ['unit']);
  const reason = input.reason == null ? ok(undefined) : checkText(['reason'], input.reason, 'reason');
  if (!reason.ok) return reason;

  const { counties, needs, clock } = desk;
  const today = shanghaiDate(clock.now());
  const also = {
    category: counties.category(input.category),
    ...calendarReads(counties, today),
    ...(input.unit != null && { unit: counties.unit(input.unit) }),
    ...(input.topic != null && { topic: needs.topic(input.topic) }),
  };
  return actOnNeed(desk, 'triageNeed', 'triage', input, also, (need, seen) => {
    if (!seen.category) return refuse('NOT_FOUND', ['category']);
    if (seen.category.archived) return refuse('ARCHIVED', ['category']);
    if (input.unit != null && !seen.unit) return refuse('NOT_FOUND', ['unit']);
    if (seen.unit?.archived) return refuse('ARCHIVED', ['unit']);
    if (input.topic != null && seen.topic?.community !== need.community) return refuse('NOT_FOUND', ['topic']);
    const declined = decision === 'DECLINE';
    const after: Need = {
      ...need,
      ...ends[decision],
      ...dueDate(need.countedFrom, seen.category.serviceLevelDays, seen),
      version: need.version + 1,
      triage,
      triagedAt: need.triagedAt ?? clock.now().toISOString(),
      category: input.category,
      topic: input.topic ?? need.topic,
      unit: input.unit ?? null,
      assignee: null,
      partner: null,
      referredOn: decision === 'REFER' ? today : null,
      reopenUntil: declined ? workingDaysAfter(today, reopeningDays, seen).date : null,
    };
    const data = {
      ...triage,
      first: need.triagedAt === null,
      channel: need.channel,
      category: input.category,
      topic: after.topic,
      state: after.state,
      outcome: after.outcome,
      dueOn: after.dueOn,
      unit: after.unit,
    };
    const event = { type: 'need.triaged', data } as const;
    if (reason.value === undefined) return ok({ after, event });
    // Who is declined is told why; any other reason stays inside.
    return decision === 'DECLINE'
      ? ok({ after, event, told: { publicAnswer: reason.value } })
      : ok({ after, event, writes: needs.addNote(need, newNote(desk, noteKinds[decision], reason.value)) });
  });
};
