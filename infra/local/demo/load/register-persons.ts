import type { Api } from '../../access/api.ts';
import { askEach } from '../../access/ask-each.ts';
import { eachAtMost } from '../../access/each-at-most.ts';
import type { DemoNeed } from '../demo-need.ts';

type Contact = NonNullable<DemoNeed['contact']>;

interface Asker {
  readonly contact: Contact;
  readonly needs: readonly DemoNeed[];
}

const askersOf = (needs: readonly DemoNeed[]): Asker[] =>
  Object.values(Object.groupBy(needs, ({ contact }) => contact?.phone ?? '')).flatMap((own = []) => {
    const contact = own[0]?.contact;
    return contact ? [{ contact, needs: own }] : [];
  });

/** Who asks once, and of whom no more is known than a contact, becomes a person by being heard. */
const isWorthRegistering = ({ needs }: Asker): boolean =>
  needs.length > 1 || needs.some(({ focusGroups }) => focusGroups.length > 0);

/**
 * Makes the persons of one community's needs who ask more than once or belong to a focus group, where they are not known
 * by their phone; answers person ids by phone. `needs` are all of the community's, heard or not.
 */
export const registerPersons = async (
  worker: Api,
  community: string,
  needs: readonly DemoNeed[],
  atOnce: number,
): Promise<ReadonlyMap<string, string>> => {
  const askers = askersOf(needs).filter(isWorthRegistering);
  const phones = askers.map(({ contact }) => contact.phone);
  const known = await askEach<readonly { readonly id: string }[]>(worker, phones, 'findPersons(phone: $value) { id }');
  const ids = new Map(phones.flatMap((phone, place) => (known[place]?.[0] ? [[phone, known[place][0].id]] : [])));

  await eachAtMost(
    atOnce,
    askers.filter(({ contact }) => !ids.has(contact.phone)),
    async ({ contact, needs: own }) => {
      const focusGroups = [...new Set(own.flatMap((need) => need.focusGroups))].sort();
      const made = await worker.act<{ readonly person: { readonly id: string } }>(
        'registerPerson',
        { community, contact, focusGroups },
        'person { id }',
      );
      ids.set(contact.phone, made.person.id);
    },
  );
  return ids;
};
