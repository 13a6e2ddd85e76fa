import { refuse } from '../../../domain/failure.ts';
import { grantRole } from '../../../domain/members/grant-role.ts';
import { joinCounty } from '../../../domain/members/join-county.ts';
import { revokeRole } from '../../../domain/members/revoke-role.ts';
import type { MutationResolvers } from '../../generated/types.ts';
import { payload } from '../../payload.ts';

/** What is done to memberships; a province's administrator does it at the desk of the county named. */
export const memberMutation = {
  grantRole: async (_source, { input }, context) => {
    const desk = await context.membersOf(input.owner ?? context.desk.owner);
    const result = desk ? await grantRole(desk, input) : refuse('NOT_FOUND', ['owner']);
    return payload(context, result, ({ entity }) => ({ member: entity }));
  },
  revokeRole: async (_source, { input }, context) => {
    const desk = await context.membersOf(input.owner ?? context.desk.owner);
    const result = desk ? await revokeRole(desk, input) : refuse('NOT_FOUND', ['owner']);
    return payload(context, result, ({ entity }) => ({ member: entity }));
  },
  joinCounty: async (_source, { input }, context) =>
    payload(context, await joinCounty(context.desk, input), ({ entity }) => ({ member: entity })),
} satisfies Partial<MutationResolvers>;
