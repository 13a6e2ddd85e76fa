import { checkFields } from './contact.ts';
import type { Person } from './person.ts';
import type { PeopleDesk } from './ports.ts';
import { visiblePerson } from './visible-person.ts';

/** Everybody within the viewer's scope who has this phone, by the blind index. What is no phone finds nobody. */
export const findPersons = async (
  { viewer, people, secrets }: PeopleDesk,
  phone: string,
): Promise<readonly Person[]> => {
  const checked = checkFields({ phone }, ['phone']);
  if (!checked.ok || checked.value.phone === undefined) return [];
  const found = await people.findByPhone(await secrets.digest('phone', checked.value.phone));
  return found.filter((person) => visiblePerson(viewer, person));
};
