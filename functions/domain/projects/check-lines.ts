import { refuse } from '../failure.ts';
import { outOfRange } from '../range-check.ts';
import { checkQuantity } from '../resources/check-offer.ts';
import { ok } from '../result.ts';
import { checkText } from '../text-check.ts';
import { type ProjectGoals, type ProjectLine, projectLimits } from './project.ts';

const counts = { from: 0, to: 1_000_000 };

/** What is to be reached, or was, as numbers that can be: whoever is counted as a person came at least once. */
export const checkGoals = ({ sessions, persons, personTimes }: ProjectGoals, field: 'goals' | 'reached') => {
  const goals = { sessions, persons, personTimes };
  for (const [name, count] of Object.entries(goals)) {
    const outside = outOfRange([field, name], count, counts);
    if (outside) return outside;
  }
  return outOfRange([field, 'persons'], persons, { ...counts, to: personTimes }) ?? ok(goals);
};

const checkLine = ({ kind, name, quantity, unit }: ProjectLine, place: number) => {
  const field = ['lines', String(place)];
  const named = checkText([...field, 'name'], name, 'name');
  if (!named.ok) return named;
  const outside = checkQuantity(quantity, [...field, 'quantity']);
  if (outside) return outside;
  const measured = checkText([...field, 'unit'], unit, 'measure');
  return measured.ok ? ok({ kind, name: named.value, quantity, unit: measured.value }) : measured;
};

/** What a project needs, line by line; their order is the designer's. */
export const checkLines = (given: readonly ProjectLine[]) => {
  const max = projectLimits.lines;
  if (given.length > max) return refuse('TOO_MANY_ENTRIES', ['lines'], { max });
  const lines: ProjectLine[] = [];
  for (const [place, line] of given.entries()) {
    const checked = checkLine(line, place);
    if (!checked.ok) return checked;
    lines.push(checked.value);
  }
  return ok(lines);
};
