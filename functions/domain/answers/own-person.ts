import type { Member } from '../viewer.ts';

/** The person that a resident is; of who is none, one that nobody is. */
export const ownPerson = ({ grants }: Member): string => grants.find(({ role }) => role === 'RESIDENT')?.scope ?? '';
