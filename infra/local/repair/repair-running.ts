import type { RepairReport } from '../../../functions/changes/repair-handler.ts';
import { dataFolder } from '../system/data-folder.ts';
import { loadClock } from '../system/load-handlers.ts';
import { localEnvironment } from '../system/local-environment.ts';
import { findRunning } from '../system/running.ts';
import type { RepairOptions } from './repair-options.ts';

/** A Lambda may work so long, and what it leaves the next minute of the clock goes on with. */
const timeout = 15 * 60_000;

/** Asks a λ clock of its own, on the data of a running start: as `aws lambda invoke` asks a deployed one. */
export const repairRunning = async ({ request, data }: RepairOptions): Promise<RepairReport> => {
  const folder = dataFolder(data);
  const { issuer, provinces, dynamoDb, sts, management } = await findRunning(folder);
  const signed = { url: issuer, jwksUri: `${issuer}/jwks` };
  const sockets = { management, origins: [] };
  const clock = await loadClock(localEnvironment({ dynamoDb, sts, issuer: signed, provinces, sockets, data: folder }));
  const begun = performance.now();
  const left = { getRemainingTimeInMillis: () => timeout - (performance.now() - begun) };
  return (await clock(request, left)) ?? { standing: [], parked: [], rebuilt: [] };
};
