import { type ChangesHandler, createChangesHandler } from '../changes/changes-handler.ts';
import { createOwnerWorks } from './owner-works.ts';
import type { SocketParts } from './parts.ts';
import { realtimePartsOf } from './realtime-parts-of.ts';

/** λ changes: what happens as soon as something happened. */
export const createChanges = (parts: SocketParts): ChangesHandler =>
  createChangesHandler({ workAt: createOwnerWorks(parts, realtimePartsOf(parts)), logger: parts.logger });
