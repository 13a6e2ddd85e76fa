import { formatId } from '../entity-id.ts';
import type { RegionCode } from '../region-code.ts';
import type { CheckedContact } from './contact.ts';
import type { FocusGroup, Person } from './person.ts';
import type { PeopleDesk } from './ports.ts';
import { sealContact } from './seal-contact.ts';

/** A person who is not stored yet, with the digest by which the phone will be found. */
interface NewPerson {
  readonly person: Person;
  readonly phoneDigest: string | undefined;
}

/** Makes a person of a checked contact, at home in a community. */
export const newPerson = async (
  { viewer, ids, clock, secrets }: PeopleDesk,
  contact: CheckedContact,
  community: RegionCode,
  focusGroups: readonly FocusGroup[] = [],
): Promise<NewPerson> => {
  const id = formatId(viewer.owner, 'person', ids.next());
  const phoneDigest = contact.phone === undefined ? undefined : await secrets.digest('phone', contact.phone);
  const registeredAt = clock.now().toISOString();
  const forms = await sealContact(secrets, id, contact);
  return {
    person: { id, version: 1, community, ...forms, focusGroups: [...new Set(focusGroups)], registeredAt },
    phoneDigest,
  };
};

/** Who supports is known by the phone, else by the person: one human being who asks twice counts once. */
export const supporterOf = async ({ secrets }: Pick<PeopleDesk, 'secrets'>, person: Person): Promise<string> => {
  const sealed = person.sealed.phone;
  const phone = sealed === undefined ? undefined : await secrets.unseal(person.id, 'phone', sealed);
  return (await secrets.digest('supporter', phone ?? person.id)).slice(0, 32);
};
