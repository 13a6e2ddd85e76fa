import { createClock } from '../dependencies/clock.ts';
import { socketParts } from '../deployment-parts.ts';
import { readSocketConfig } from '../platform/config.ts';

/** λ clock: a schedule, every minute. */
export const handler = createClock(socketParts(readSocketConfig()));
