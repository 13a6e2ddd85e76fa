import { answerPolicy } from './answers/policy.ts';
import { batchPolicy } from './batches/policy.ts';
import { brandPolicy } from './brands/policy.ts';
import { countyPolicy } from './counties/policy.ts';
import { feedPolicy } from './feed/policy.ts';
import { feedbackPolicy } from './feedback/policy.ts';
import { figurePolicy } from './figures/policy.ts';
import { memberPolicy } from './members/policy.ts';
import { needPolicy } from './needs/policy.ts';
import { needsListPolicy } from './needs-lists/policy.ts';
import { partnerPolicy } from './partners/policy.ts';
import { peoplePolicy } from './people/policy.ts';
import type { Policy } from './policy.ts';
import { projectPolicy } from './projects/policy.ts';
import { resourcePolicy } from './resources/policy.ts';
import { surveyPolicy } from './surveys/policy.ts';
import { templatePolicy } from './templates/policy.ts';

/** Operation × role: who may call what. An operation that does not stand here may be called by nobody. */
export const matrix = {
  ...countyPolicy,
  ...feedPolicy,
  ...memberPolicy,
  ...needPolicy,
  ...needsListPolicy,
  ...peoplePolicy,
  ...partnerPolicy,
  ...resourcePolicy,
  ...feedbackPolicy,
  ...figurePolicy,
  ...answerPolicy,
  ...brandPolicy,
  ...projectPolicy,
  ...templatePolicy,
  ...surveyPolicy,
  ...batchPolicy,
} as const satisfies Policy;

/** A field of Query or Mutation. */
export type Operation = keyof typeof matrix;
