import type { Outcome } from '../command.ts';
import type { CountyStore } from '../counties/ports.ts';
import { isInForce } from '../counties/region.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { shanghaiDate } from '../local-date.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkContact } from './contact.ts';
import type { PeopleFailure } from './failures.ts';
import { newPerson } from './new-person.ts';
import type { Contact, FocusGroup, Person } from './person.ts';
import { peoplePolicy } from './policy.ts';
import type { PeopleDesk } from './ports.ts';

interface RegisterPersonInput extends CommandInput {
  readonly community: string;
  readonly contact: Contact;
  readonly focusGroups?: readonly FocusGroup[] | null | undefined;
}

/** Makes a person of whom the county only knows the contact, e.g. on whose behalf another asks. */
export const registerPerson = async (
  desk: PeopleDesk & { readonly counties: CountyStore },
  input: RegisterPersonInput,
): Promise<Result<Outcome<Person>, PeopleFailure<'registerPerson'>>> => {
  const contact = checkContact(input.contact, ['contact']);
  if (!contact.ok) return contact;

  return desk.commands.run(
    { operation: 'registerPerson', idempotencyKey: input.idempotencyKey, input },
    { community: desk.counties.community(input.community) },
    async ({ community }) => {
      const within = reaches(peoplePolicy.registerPerson, desk.viewer, { region: input.community });
      if (!community || !within) return refuse('NOT_FOUND', ['community']);
      const inForce = isInForce(community, shanghaiDate(desk.clock.now()));
      if (!inForce) return refuse('REGION_NOT_IN_FORCE', ['community']);
      const { person, phoneDigest } = await newPerson(desk, contact.value, community.code, input.focusGroups ?? []);
      return ok({ entity: person, writes: desk.people.add(person, phoneDigest) });
    },
  );
};
