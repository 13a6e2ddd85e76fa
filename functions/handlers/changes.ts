import { createChanges } from '../dependencies/changes.ts';
import { deploymentParts } from '../deployment-parts.ts';
import { readConfig } from '../platform/config.ts';

/** λ changes: the table's stream, new events only. */
export const handler = createChanges(deploymentParts(readConfig()));
