import { createClosers } from '../../../infra/local/system/closers.ts';
import { endWithSignals } from '../../../infra/local/system/end-with-signals.ts';
import { coldRounds, raceCold } from '../cold/race-cold.ts';
import { thisMachine } from '../machine.ts';
import type { ApiFigures } from './figures.ts';
import { raceRequests, requestRounds } from './race-requests.ts';
import { setStage } from './stage.ts';

/** Starts the local system, measures the API on it, and ends what it started, also on Ctrl-C. */
export const benchApi = async (report: (line: string) => void): Promise<ApiFigures> => {
  const closers = createClosers();
  endWithSignals(closers.closeAll);
  try {
    const stage = await setStage(closers, report);
    // The system has loaded this very module for its gateway, and set the environment that it reads on import.
    const { handler } = await import('../../../functions/handlers/graphql.ts');
    const { rounds, requestsARound } = requestRounds;
    report(`measuring requests: ${rounds} rounds`);
    const requests = await raceRequests(handler, stage);
    report(`measuring cold starts: ${coldRounds.rounds} processes each`);
    const cold = await raceCold(stage);
    return { machine: thisMachine(), rounds, requestsARound, requests, processes: coldRounds.rounds, cold };
  } finally {
    await closers.closeAll();
  }
};
