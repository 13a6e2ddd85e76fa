import { refuse } from '../failure.ts';
import { ok } from '../result.ts';
import { checkText } from '../text-check.ts';
import { stepsAtMost } from './template.ts';

/** What whoever makes a template tells in own words. */
export interface TemplateWords {
  readonly title: string;
  readonly steps: readonly string[];
  readonly evidence: string;
}

/** A maker's words as they are kept; the order of the steps is the maker's. */
export const checkWords = (given: TemplateWords) => {
  const title = checkText(['title'], given.title, 'title');
  if (!title.ok) return title;
  if (given.steps.length > stepsAtMost) return refuse('TOO_MANY_ENTRIES', ['steps'], { max: stepsAtMost });
  const steps: string[] = [];
  for (const [place, step] of given.steps.entries()) {
    const checked = checkText(['steps', String(place)], step, 'step');
    if (!checked.ok) return checked;
    steps.push(checked.value);
  }
  const evidence = checkText(['evidence'], given.evidence, 'evidence');
  return evidence.ok ? ok({ title: title.value, steps, evidence: evidence.value }) : evidence;
};
