import { reaches } from '../policy.ts';
import type { Member } from '../viewer.ts';
import type { Person } from './person.ts';
import { peoplePolicy } from './policy.ts';

/** The person, if one of the viewer's grants reaches the home community or is the person; else there is nobody. */
export const visiblePerson = (viewer: Member, person: Person | undefined): Person | undefined =>
  person && reaches(peoplePolicy.person, viewer, { region: person.community, persons: [person.id] })
    ? person
    : undefined;
