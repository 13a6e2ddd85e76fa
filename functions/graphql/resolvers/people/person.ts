import { visible } from '../../../domain/needs/visible.ts';
import { peoplePolicy } from '../../../domain/people/policy.ts';
import { mayCall } from '../../../domain/policy.ts';
import { connection, mapPage } from '../../connection.ts';
import type { PersonResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

export const person: PersonResolvers = {
  name: ({ masked }) => masked.name,
  phone: ({ masked }) => masked.phone,
  address: ({ masked }) => masked.address,
  idNumber: ({ masked }) => masked.idNumber,
  community: async ({ community }, _args, { desk }) => {
    const region = await desk.counties.getRegion(community);
    return region?.kind === 'COMMUNITY' ? region : undefined;
  },
  focusGroups: ({ focusGroups }, _args, { viewer }) => (mayCall(peoplePolicy.findPersons, viewer) ? focusGroups : []),
  needs: async ({ id }, page, context) => {
    const { people, needs } = context.desk;
    const ids = await people.listNeeds(id, page);
    return connection(
      await mapPage(ids, async (need) => visible(signedIn(context), 'need', await needs.getHead(need))),
    );
  },
};
