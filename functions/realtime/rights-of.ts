import type { Member } from '../domain/viewer.ts';

/** Roles whose holders see the same whoever they are: nothing is given to them by name. */
const impersonal: readonly string[] = ['COUNTY_ADMIN', 'INTEGRATOR', 'PARTNER'];

/** What decides what a member sees: two members for whom it is the same see the same of everything. */
export const rightsOf = ({ owner, digest, bootstrap, grants }: Member): string => {
  if (bootstrap || !grants.every(({ role }) => impersonal.includes(role))) return `${owner} ${digest}`;
  return `${owner} ${JSON.stringify(grants)}`;
};
