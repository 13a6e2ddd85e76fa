import { ok } from '../result.ts';
import { checkText, checkTextList } from '../text-check.ts';
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
  const steps = checkTextList('steps', given.steps, { use: 'step', max: stepsAtMost });
  if (!steps.ok) return steps;
  const evidence = checkText(['evidence'], given.evidence, 'evidence');
  return evidence.ok ? ok({ title: title.value, steps: steps.value, evidence: evidence.value }) : evidence;
};
