import type { Ground } from '../ground.ts';
import { lend } from '../lend.ts';
import { answerInputs } from './answers.ts';
import { batchInputs } from './batches.ts';
import { brandInputs } from './brands.ts';
import { countyInputs } from './counties.ts';
import { feedInputs } from './feed.ts';
import { feedbackInputs } from './feedback.ts';
import { figureInputs } from './figures.ts';
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
    ...feedInputs,
    ...figureInputs,
  }),
);

/** Operation → its calls on a ground, or why there are none. */
export type LaidCalls = ReadonlyMap<string, Promise<readonly ValidCall[]>>;

/** Valid calls of every operation, which share what they name: for sweeps in which each of them changes nothing. */
export const layCalls = async (ground: Ground): Promise<LaidCalls> => {
  const lent = lend(ground);
  const laid = new Map<string, Promise<readonly ValidCall[]>>();
  for (const [operation, make] of validInputs) {
    const calls = (async () => make(lent))();
    laid.set(operation, calls);
    // One after the other; what fails is told by the tests of that operation.
    await calls.catch(() => undefined);
  }
  return laid;
};

/** New valid calls of an operation on a ground; none where it has no entry. */
export const callsOf = async (operation: string, ground: Ground): Promise<readonly ValidCall[]> =>
  (await validInputs.get(operation)?.(ground)) ?? [];
