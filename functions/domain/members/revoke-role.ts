import { reachedBatch } from '../batches/visible-batch.ts';
import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { type Role, roleScopes } from '../viewer.ts';
import type { MemberFailure } from './failures.ts';
import { grantAudit } from './grant-audit.ts';
import { mayGrant } from './may-grant.ts';
import type { MemberProfile } from './member-profile.ts';
import type { MemberDesk } from './ports.ts';

interface RevokeRoleInput extends CommandInput {
  readonly member: string;
  readonly role: Role;
  readonly scope: string;
}

/** Takes a role away: within five seconds nothing may be done with it any more. Twice is once. */
export const revokeRole = async (
  desk: MemberDesk,
  input: RevokeRoleInput,
): Promise<Result<Outcome<MemberProfile>, MemberFailure<'revokeRole'>>> => {
  const { viewer, members, commands, clock, owner, batches } = desk;
  const { role, scope } = input;
  if (!mayGrant(viewer, role, owner)) return refuse('ROLE_NOT_GRANTABLE', ['role']);

  return commands.run(
    { operation: 'revokeRole', idempotencyKey: input.idempotencyKey, input },
    {
      member: members.member(input.member),
      grant: members.grant(input.member, { role, scope }),
      ...(roleScopes[role] === 'BATCH' && { batch: batches.batch(scope) }),
    },
    ({ member, grant, batch }) => {
      // Whoever may give a role over a batch may take it, also when the batch is closed.
      const within = roleScopes[role] !== 'BATCH' || reachedBatch(viewer, 'reviseBatch', batch);
      if (!member || !grant || !within) return refuse('NOT_FOUND', ['member']);
      if (grant.revokedAt !== null) return ok({ entity: member, writes: [] });
      const after: MemberProfile = { ...member, version: member.version + 1 };
      const ended = { ...grant, revokedAt: clock.now().toISOString() };
      const event = { type: 'member.revoked', data: { member: member.id, role, scope } } as const;
      return ok({
        entity: after,
        writes: members.save(member, after, ended, event, grantAudit(desk, 'REVOKE', member.id, role)),
      });
    },
    ({ member }) => member,
  );
};
