import type { EventKind } from '../event-kind.ts';
import { type Failure, refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import type { Role } from '../viewer.ts';

/** Who holds which role, and that a household answered, is told to nobody outside. */
const neverTold: ReadonlySet<EventKind> = new Set(['MEMBER', 'ANSWER']);

/** The kinds of events that a grant names, sorted; an INTEGRATOR has at least one, nobody else has any. */
export const checkKinds = (
  role: Role,
  named: readonly EventKind[] | null | undefined,
): Result<readonly EventKind[], Failure<'BAD_KINDS'>> => {
  const kinds = [...new Set(named)].sort();
  const isWanted = role === 'INTEGRATOR';
  const fits = isWanted === kinds.length > 0 && !kinds.some((kind) => neverTold.has(kind));
  return fits ? ok(kinds) : refuse('BAD_KINDS', ['kinds']);
};
