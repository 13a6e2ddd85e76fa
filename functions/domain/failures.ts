import { brandFailures } from './brands/failures.ts';
import { countyFailures } from './counties/failures.ts';
import { feedbackFailures } from './feedback/failures.ts';
import { memberFailures } from './members/failures.ts';
import { needFailures } from './needs/failures.ts';
import { peopleFailures } from './people/failures.ts';

/** Command → every code with which it may refuse. What any command may meet is in {@link everyCommand}. */
export const failures = {
  ...countyFailures,
  ...memberFailures,
  ...needFailures,
  ...peopleFailures,
  ...feedbackFailures,
  ...brandFailures,
} as const;

/** What the door may answer before any command runs that wants a token. */
export const everyCommand = ['COUNTY_SUSPENDED'] as const;

/** Every stable code of a refusal. */
export type FailureCode = (typeof failures)[keyof typeof failures][number] | (typeof everyCommand)[number];
