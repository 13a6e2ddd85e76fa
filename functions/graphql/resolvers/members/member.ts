import { memberPolicy } from '../../../domain/members/policy.ts';
import { mayCall } from '../../../domain/policy.ts';
import type {
  AuditEntryResolvers,
  GrantResolvers,
  MemberResolvers,
  ViewerInfoResolvers,
} from '../../generated/types.ts';
import { memberOf } from '../../member-of.ts';

/** Who asks: the grants are known already, the rest is read. */
export const viewerInfo: ViewerInfoResolvers = {
  member: ({ digest }, _args, context) => memberOf(context, digest),
  person: async ({ grants }, _args, { desk }) => {
    const resident = grants.find(({ role }) => role === 'RESIDENT');
    return resident && desk.people.get(resident.scope);
  },
};

/** A member; what somebody else may do is shown to administrators only. */
export const member: MemberResolvers = {
  grants: ({ id }, _args, { viewer, desk }) =>
    mayCall(memberPolicy.members, viewer) ? desk.members.listGrants(id) : [],
};

/** Who holds a grant: nobody where the configuration gives it. */
export const grant: GrantResolvers = {
  kinds: ({ kinds }) => kinds ?? [],
  member: ({ member: id }, _args, { desk }) => (id === undefined ? undefined : desk.members.get(id)),
};

/** Who looked: null where that member is of another county or province. */
export const auditEntry: AuditEntryResolvers = {
  by: ({ by }, _args, context) => memberOf(context, by),
};
