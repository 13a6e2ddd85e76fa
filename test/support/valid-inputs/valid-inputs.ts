import type { Ground } from '../ground.ts';
import { answerInputs } from './answers.ts';
import { batchInputs } from './batches.ts';
import { brandInputs } from './brands.ts';
import { countyInputs } from './counties.ts';
import { feedbackInputs } from './feedback.ts';
import { memberInputs } from './members.ts';
import { needInputs } from './needs.ts';
import { needsListInputs } from './needs-lists.ts';
import { partnerInputs } from './partners.ts';
import { peopleInputs } from './people.ts';
import { projectInputs } from './projects.ts';
import { resourceInputs } from './resources.ts';
import { surveyInputs } from './surveys.ts';
import { templateInputs } from './templates.ts';
import type { ValidCall, ValidCalls } from './valid-call.ts';

/** Operation → how it is called well. An operation without an entry makes the isolation sweep red. */
export const validInputs: ReadonlyMap<string, ValidCalls> = new Map(
  Object.entries({
    ...countyInputs,
    ...memberInputs,
    ...peopleInputs,
    ...needInputs,
    ...needsListInputs,
    ...partnerInputs,
    ...resourceInputs,
    ...brandInputs,
    ...projectInputs,
    ...templateInputs,
    ...surveyInputs,
    ...batchInputs,
    ...answerInputs,
    ...brandInputs,
    ...feedbackInputs,
  }),
);

/** New valid calls of an operation on a ground; none where it has no entry. */
export const callsOf = async (operation: string, ground: Ground): Promise<readonly ValidCall[]> =>
  (await validInputs.get(operation)?.(ground)) ?? [];
