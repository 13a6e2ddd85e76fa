import type { EventKind } from '../../../functions/domain/event-kind.ts';

/** What an integrator of this machine is told of where nothing else was said: needs, what is asked for, and what comes of it. */
export const integratorKinds: readonly EventKind[] = ['NEED', 'LIST', 'PROJECT', 'RESOURCE', 'BATCH', 'FEEDBACK'];
