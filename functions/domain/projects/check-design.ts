import { ok } from '../result.ts';
import { checkOptionalText, checkText, textFailures } from '../text-check.ts';
import { checkGoals, checkLines } from './check-lines.ts';
import type { Project, ProjectTexts } from './project.ts';

type InHead = Pick<Project, 'title' | 'area' | 'focusGroups' | 'startsOn' | 'endsOn'>;
type InBody = Pick<ProjectTexts, 'text' | 'place' | 'risks' | 'goals' | 'lines'>;
type Changes<T> = { -readonly [F in keyof T]?: T[F] };

/** What a project is to be, as a client gives it: what is left out stays, null takes away what may be absent. */
export type GivenDesign = { readonly [F in keyof (InHead & InBody)]?: (InHead & InBody)[F] | null | undefined };

/** The ways in which a design may be refused before anything is read. */
export const designFailures = ['OUT_OF_RANGE', 'TOO_MANY_ENTRIES', ...textFailures] as const;

/** Checks all of a design that can be checked without a read. Head and body are ready to be laid over what there is. */
export const checkDesign = (given: GivenDesign) => {
  const head: Changes<InHead> = {};
  const body: Changes<InBody> = {};
  if (given.title != null) {
    const title = checkText(['title'], given.title, 'title');
    if (!title.ok) return title;
    head.title = title.value;
  }
  for (const field of ['text', 'place', 'risks'] as const) {
    const typed = given[field];
    if (typed === undefined) continue;
    const checked = checkOptionalText([field], typed, field);
    if (!checked.ok) return checked;
    body[field] = checked.value;
  }
  if (given.goals !== undefined) {
    const goals = given.goals === null ? ok(null) : checkGoals(given.goals, 'goals');
    if (!goals.ok) return goals;
    body.goals = goals.value;
  }
  if (given.lines !== undefined) {
    const lines = checkLines(given.lines ?? []);
    if (!lines.ok) return lines;
    body.lines = lines.value;
  }
  if (given.focusGroups !== undefined) head.focusGroups = [...new Set(given.focusGroups ?? [])];
  for (const field of ['area', 'startsOn', 'endsOn'] as const) {
    if (given[field] !== undefined) head[field] = given[field];
  }
  return ok({ head, body });
};
