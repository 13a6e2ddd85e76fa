import type { Api } from '../../access/api.ts';

interface Identified {
  readonly id: string;
}

/** The id of whoever is known by a phone. */
export const findByPhone = async (staff: Api, phone: string): Promise<string | undefined> => {
  const document = 'query ($phone: String!) { findPersons(phone: $phone) { id } }';
  const { findPersons } = await staff.ask<{ readonly findPersons: readonly Identified[] }>(document, { phone });
  return findPersons[0]?.id;
};

/** The id of somebody of a community, who is registered where nobody is known by the phone. */
export const personByPhone = async (
  staff: Api,
  community: string,
  contact: { readonly name: string; readonly phone: string },
): Promise<string> => {
  const found = await findByPhone(staff, contact.phone);
  if (found !== undefined) return found;
  const made = await staff.act<{ readonly person: Identified }>(
    'registerPerson',
    { community, contact },
    'person { id }',
  );
  return made.person.id;
};
