import type { Member } from '../viewer.ts';
import type { Need } from './need.ts';

/** Whether anybody is to do it. */
export const isHeld = (need: Need): boolean => need.assignee !== null || need.unit !== null || need.partner !== null;

/**
 * Whether the viewer is who is to do it: the assigned member, a member of the unit, or the county's administrator. For a
 * partner, who has no place at this desk, the staff who see the need act.
 */
export const isHolder = ({ digest, grants }: Member, need: Need): boolean =>
  need.assignee === digest ||
  grants.some(
    ({ role, scope }) =>
      role === 'COUNTY_ADMIN' ||
      (role === 'UNIT_HANDLER' && need.unit !== null && scope === need.unit) ||
      ((role === 'SOCIAL_WORKER' || role === 'COMMUNITY_WORKER') && need.partner !== null),
  );
