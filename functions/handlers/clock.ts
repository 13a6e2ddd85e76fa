import { createClock } from '../dependencies/clock.ts';
import { deploymentParts } from '../deployment-parts.ts';
import { readConfig } from '../platform/config.ts';

/** λ clock: a schedule, every minute. */
export const handler = createClock(deploymentParts(readConfig()));
