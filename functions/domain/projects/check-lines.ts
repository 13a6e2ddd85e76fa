import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import { checkText } from '../text-check.ts';
import { type ProjectGoals, type ProjectLine, projectLimits } from './project.ts';

const counts = { from: 0, to: 1_000_000 };
const quantities = { from: 1, to: 1_000_000 };
const isWithin = (value: number, { from, to }: typeof counts) => value >= from && value <= to;

/** What is to be reached, or was, as numbers that can be: whoever is counted as a person came at least once. */
export const checkGoals = ({ sessions, persons, personTimes }: ProjectGoals, field: 'goals' | 'reached') => {
  const goals = { sessions, persons, personTimes };
  const outside = Object.entries(goals).find(([, count]) => !isWithin(count, counts));
  if (outside) return refuse('OUT_OF_RANGE', [field, outside[0]], counts);
  if (persons > personTimes) return refuse('OUT_OF_RANGE', [field, 'persons'], { ...counts, to: personTimes });
  return ok(goals);
};

const checkLine = ({ kind, name, quantity, unit }: ProjectLine, place: number) => {
  const field = ['lines', String(place)];
  const named = checkText([...field, 'name'], name, 'name');
  if (!named.ok) return named;
  if (!isWithin(quantity, quantities)) return refuse('OUT_OF_RANGE', [...field, 'quantity'], quantities);
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
