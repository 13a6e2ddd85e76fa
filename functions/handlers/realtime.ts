import { createRealtime } from '../dependencies/realtime.ts';
import { socketParts } from '../deployment-parts.ts';
import { readSocketConfig } from '../platform/config.ts';

/** λ realtime: WebSocket API, all three routes. */
export const handler = createRealtime(socketParts(readSocketConfig()));
