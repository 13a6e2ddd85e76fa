import { createChanges } from '../dependencies/changes.ts';
import { socketParts } from '../deployment-parts.ts';
import { readSocketConfig } from '../platform/config.ts';

/** λ changes: the table's stream, new events only. */
export const handler = createChanges(socketParts(readSocketConfig()));
