import { visible } from '../../../domain/needs/visible.ts';
import { peoplePolicy } from '../../../domain/people/policy.ts';
import { mayCall } from '../../../domain/policy.ts';
import { communityOf } from '../../community-of.ts';
import { connection, mapPage } from '../../connection.ts';
import type { PersonResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** A person as the table holds one: masked. Nothing here decrypts. */
export const person: PersonResolvers = {
  name: ({ masked }) => masked.name,
  phone: ({ masked }) => masked.phone,
  address: ({ masked }) => masked.address,
  idNumber: ({ masked }) => masked.idNumber,
  community: ({ community: code }, _args, context) => communityOf(context, code),
  focusGroups: ({ focusGroups }, _args, { viewer }) => (mayCall(peoplePolicy.findPersons, viewer) ? focusGroups : []),
  needs: async ({ id }, page, context) => {
    const { people, needs } = context.desk;
    const ids = await people.listNeeds(id, page);
    return connection(
      await mapPage(ids, async (need) => visible(signedIn(context), 'need', await needs.getHead(need))),
    );
  },
};
