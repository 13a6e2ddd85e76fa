import { connection } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { signedIn } from '../../member-of.ts';

/** What is asked of memberships. */
export const memberQuery: Pick<QueryResolvers, 'viewer' | 'members' | 'auditEntries'> = {
  viewer: (_source, _args, context) => signedIn(context),
  members: async (_source, { scope, ...page }, { desk }) => connection(await desk.members.listInScope(scope, page)),
  auditEntries: async (_source, { subject, ...page }, { desk }) =>
    connection(await desk.people.listAudit(subject, page)),
};
