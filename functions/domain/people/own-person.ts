import type { Member } from '../viewer.ts';

/** The person that a resident is; undefined for who is none. */
export const ownPerson = ({ grants }: Member): string | undefined =>
  grants.find(({ role }) => role === 'RESIDENT')?.scope;
