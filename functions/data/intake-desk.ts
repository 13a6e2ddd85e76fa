import { createHash } from 'node:crypto';
import type { AnswerIntakeDesk } from '../domain/answers/ports.ts';
import type { FeedbackIntakeDesk } from '../domain/feedback/ports.ts';
import { createAnswerStore } from './answers-store.ts';
import { countAttempt } from './attempts.ts';
import { createCommands } from './command-runner.ts';
import type { DeploymentParts, IntakeSite } from './deployment.ts';
import { createFeedbackStore } from './feedback-store.ts';
import { createHouseholdCodes } from './household-codes.ts';
import { intakeRecord } from './keys/intake.ts';
import { createPublicBatches } from './public-batches.ts';
import { createPublicNeeds } from './public-needs.ts';

/** Who has no token is, in what is written, nobody: a digest of a receipt would let whoever reads the feed try receipts. */
const nobody = 'intake';

/** The desk of whoever has no token, under the intake's own role. The address is counted and forgotten. */
export const createIntakeDesk = (
  { clock, ids, pause, random }: Pick<DeploymentParts, 'clock' | 'ids' | 'pause' | 'random'>,
  site: IntakeSite,
  address: string,
): FeedbackIntakeDesk & AnswerIntakeDesk => {
  const { table, loader, inputDigests, networkDigests } = site;
  return {
    owner: table.owner,
    clock,
    ids,
    countAttempt: () => countAttempt(table, { clock, digests: networkDigests, address }),
    commandsOf: (operation, held) =>
      createCommands({
        table,
        viewer: createHash('sha256').update(`${operation}\n${held}`).digest('hex'),
        by: nobody,
        recordKey: intakeRecord,
        clock,
        inputDigests,
        pause,
        random,
        forget: loader.clear,
      }),
    publicNeeds: createPublicNeeds(table),
    feedback: createFeedbackStore(site),
    answers: createAnswerStore(site),
    publicBatches: createPublicBatches(site),
    householdCodes: createHouseholdCodes(table.owner, site.householdDigests),
  };
};
