import { visible } from '../../../domain/needs/visible.ts';
import { partnerPolicy } from '../../../domain/partners/policy.ts';
import { visiblePartner } from '../../../domain/partners/visible-partner.ts';
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
  partner: async ({ id }, _args, context) =>
    visiblePartner(signedIn(context), partnerPolicy.partner, await context.desk.partners.findByPerson(id)),
  needs: async ({ id }, page, context) => {
    const { people, needs } = context.desk;
    const ids = await people.listNeeds(id, page);
    return connection(
      await mapPage(ids, async (need) => visible(signedIn(context), 'need', await needs.getHead(need))),
    );
  },
};
