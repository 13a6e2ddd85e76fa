import { type ChangesHandler, createChangesHandler } from '../changes/changes-handler.ts';
import { createOwnerWorks } from './owner-works.ts';
import type { Parts } from './parts.ts';

/** λ changes: what happens as soon as something happened. */
export const createChanges = (parts: Parts): ChangesHandler =>
  createChangesHandler({ workAt: createOwnerWorks(parts), logger: parts.logger });
