import { findPersons } from '../../../domain/people/find-persons.ts';
import { visiblePerson } from '../../../domain/people/visible-person.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of people. */
export const peopleQuery: Pick<QueryResolvers, 'person' | 'findPersons'> = {
  person: async (_source, { id }, context) => visiblePerson(signedIn(context), await context.desk.people.get(id)),
  findPersons: (_source, { phone }, { desk }) => findPersons(desk, phone),
};
