import type { CountySecrets } from '../county-secrets.ts';
import type { CheckedContact } from './contact.ts';
import { mask } from './mask.ts';
import type { ContactField, Person } from './person.ts';

/** The two forms in which a contact is stored: ciphertext bound to this person and field, and what may be shown. */
export const sealContact = async (
  secrets: CountySecrets,
  person: string,
  contact: CheckedContact,
): Promise<Pick<Person, 'sealed' | 'masked'>> => {
  const sealed: { [F in ContactField]?: string } = {};
  const masked: { [F in ContactField]?: string } = {};
  for (const [field, plain] of Object.entries(contact) as [ContactField, string][]) {
    sealed[field] = await secrets.seal(person, field, plain);
    masked[field] = mask(field, plain);
  }
  return { sealed, masked };
};
