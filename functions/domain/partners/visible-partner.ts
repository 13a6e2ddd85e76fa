import { type OperationPolicy, reaches, touches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Partner } from './partner.ts';

const personOf = ({ person }: Partner) => (person === null ? [] : [person]);

/** The partner, if a grant for the operation touches where it is at home, or is of the person or partner that it is; else there is none. */
export const visiblePartner = <P extends Partner>(
  viewer: Member,
  policy: OperationPolicy,
  partner: P | undefined,
): P | undefined => {
  if (!partner) return undefined;
  const itself = { persons: personOf(partner), partners: [partner.id] };
  const seen = touches(policy, viewer, partner.region) || reaches(policy, viewer, itself);
  return seen ? partner : undefined;
};

/** The partner, if a grant for the operation holds where it is at home, or is the person that it is: it may be changed. */
export const reachedPartner = (
  viewer: Member,
  policy: OperationPolicy,
  partner: Partner | undefined,
): Partner | undefined =>
  partner && reaches(policy, viewer, { region: partner.region, persons: personOf(partner) }) ? partner : undefined;
