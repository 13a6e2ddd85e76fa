import { formatId, tokenOf } from '../entity-id.ts';
import type { Member } from '../viewer.ts';

/** Whose list is meant: the viewer's own, a partner's, or that of a unit of the viewer's. Another unit's list is nobody's. */
export const toDoHolder = (
  { owner, digest, grants }: Member,
  unit: string | null | undefined,
  partner: string | null | undefined,
): string => {
  if (unit == null) return partner == null ? digest : tokenOf(partner, 'partner');
  const own = grants.some(({ role, scope }) => role === 'COUNTY_ADMIN' || (role === 'UNIT_HANDLER' && scope === unit));
  const token = tokenOf(unit, 'unit');
  return own && formatId(owner, 'unit', token) === unit ? token : '0'.repeat(26);
};
