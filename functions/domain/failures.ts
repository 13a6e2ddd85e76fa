import { answerCommandFailures } from './answers/failures.ts';
import { batchFailures } from './batches/failures.ts';
import { brandFailures } from './brands/failures.ts';
import { countyFailures } from './counties/failures.ts';
import { feedbackFailures } from './feedback/failures.ts';
import { figureFailures } from './figures/failures.ts';
import { memberFailures } from './members/failures.ts';
import { needFailures } from './needs/failures.ts';
import { needsListFailures } from './needs-lists/failures.ts';
import { partnerFailures } from './partners/failures.ts';
import { peopleFailures } from './people/failures.ts';
import { projectFailures } from './projects/failures.ts';
import { resourceFailures } from './resources/failures.ts';
import { surveyFailures } from './surveys/failures.ts';
import { templateFailures } from './templates/failures.ts';

/** Command → every code with which it may refuse. What any command may meet is in {@link everyCommand}. */
export const failures = {
  ...countyFailures,
  ...memberFailures,
  ...needFailures,
  ...needsListFailures,
  ...peopleFailures,
  ...partnerFailures,
  ...resourceFailures,
  ...feedbackFailures,
  ...figureFailures,
  ...answerCommandFailures,
  ...brandFailures,
  ...projectFailures,
  ...templateFailures,
  ...surveyFailures,
  ...batchFailures,
} as const;

/** What the door may answer before any command runs that wants a token. */
export const everyCommand = ['COUNTY_SUSPENDED'] as const;

/** Every stable code of a refusal. */
export type FailureCode = (typeof failures)[keyof typeof failures][number] | (typeof everyCommand)[number];
