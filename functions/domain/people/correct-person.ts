import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { conflict, refuse } from '../failure.ts';
import { reaches } from '../policy.ts';
import { ok, type Result } from '../result.ts';
import { checkFields } from './contact.ts';
import type { PeopleFailure } from './failures.ts';
import type { Contact, FocusGroup, Person } from './person.ts';
import { peoplePolicy } from './policy.ts';
import type { PeopleDesk } from './ports.ts';
import { sealContact } from './seal-contact.ts';

interface CorrectPersonInput extends CommandInput {
  readonly person: string;
  readonly version: number;
  /** The fields as they should be; what is left out is kept. */
  readonly contact?: Contact | null | undefined;
  readonly focusGroups?: readonly FocusGroup[] | null | undefined;
}

const digestOfSealed = async ({ secrets }: PeopleDesk, { id, sealed }: Person): Promise<string | undefined> =>
  sealed.phone && secrets.digest('phone', await secrets.unseal(id, 'phone', sealed.phone));

/** Corrects what is known of a person. A new number moves the blind index with it. */
export const correctPerson = async (
  desk: PeopleDesk,
  input: CorrectPersonInput,
): Promise<Result<Outcome<Person>, PeopleFailure<'correctPerson'>>> => {
  const { viewer, people, secrets, commands } = desk;
  const contact = input.contact == null ? ok({}) : checkFields(input.contact, ['contact']);
  if (!contact.ok) return contact;

  return commands.run(
    { operation: 'correctPerson', idempotencyKey: input.idempotencyKey, input },
    { person: people.person(input.person) },
    async ({ person }) => {
      const within = person && reaches(peoplePolicy.correctPerson, viewer, { region: person.community });
      if (!person || !within) return refuse('NOT_FOUND', ['person']);
      if (person.version !== input.version) return conflict(person.version);
      const forms = await sealContact(secrets, person.id, contact.value);
      const after: Person = {
        ...person,
        version: person.version + 1,
        sealed: { ...person.sealed, ...forms.sealed },
        masked: { ...person.masked, ...forms.masked },
        focusGroups: [...new Set(input.focusGroups ?? person.focusGroups)],
      };
      const digests = { from: await digestOfSealed(desk, person), to: await digestOfSealed(desk, after) };
      return ok({ entity: after, writes: people.save(person, after, digests) });
    },
    ({ person }) => person,
  );
};
