import type { Outcome } from '../command.ts';
import type { CommandInput } from '../desk.ts';
import { formatId } from '../entity-id.ts';
import type { EventKind } from '../event-kind.ts';
import { refuse } from '../failure.ts';
import { ok, type Result } from '../result.ts';
import { checkText } from '../text-check.ts';
import type { Role } from '../viewer.ts';
import type { MemberFailure } from './failures.ts';
import { grantAudit } from './grant-audit.ts';
import { checkKinds } from './kinds-check.ts';
import { mayGrant } from './may-grant.ts';
import type { MemberProfile } from './member-profile.ts';
import type { MemberDesk } from './ports.ts';
import { scopeReads, scopeRefusal } from './scope-check.ts';

interface GrantRoleInput extends CommandInput {
  readonly issuer: string;
  readonly subject: string;
  readonly role: Role;
  /** A region's code, or the id of a unit, batch or partner, as the role asks for. */
  readonly scope: string;
  /** Of which kinds an INTEGRATOR is told what happens. */
  readonly kinds?: readonly EventKind[] | null | undefined;
  /** A post or a working name. */
  readonly label: string;
}

/** Whatever an issuer calls a subject: printable, no blanks, at most 255 characters (OpenID Connect Core, 2). */
const subjectShape = /^[!-~]{1,255}$/;

/** Gives a role over a scope to whoever will come with a token of this issuer and subject. Twice is once. */
export const grantRole = async (
  desk: MemberDesk,
  input: GrantRoleInput,
): Promise<Result<Outcome<MemberProfile>, MemberFailure<'grantRole'>>> => {
  const { viewer, members, commands, clock, owner } = desk;
  if (!mayGrant(viewer, input.role, owner)) return refuse('ROLE_NOT_GRANTABLE', ['role']);
  if (!subjectShape.test(input.subject) || !subjectShape.test(input.issuer)) return refuse('BAD_SUBJECT', ['subject']);
  const label = checkText(['label'], input.label, 'name');
  if (!label.ok) return label;
  const named = checkKinds(input.role, input.kinds);
  if (!named.ok) return named;
  const kinds = named.value;

  const id = formatId(owner, 'member', desk.digestOf(input.issuer, input.subject));
  const { role, scope } = input;
  const reads = {
    member: members.member(id),
    grant: members.grant(id, { role, scope }),
    ...scopeReads(desk, role, scope),
  };
  return commands.run(
    { operation: 'grantRole', idempotencyKey: input.idempotencyKey, input },
    reads,
    (seen) => {
      const refused = scopeRefusal(desk, role, scope, seen);
      if (refused) return refused;
      const held = seen.grant?.revokedAt === null && String(seen.grant.kinds ?? []) === String(kinds);
      if (seen.member && held) return ok({ entity: seen.member, writes: [] });
      const after: MemberProfile = {
        id,
        version: (seen.member?.version ?? 0) + 1,
        label: label.value,
        person: seen.member?.person ?? null,
      };
      const grantedAt = clock.now().toISOString();
      const grant = { role, scope, ...(kinds.length > 0 && { kinds }), member: id, grantedAt, revokedAt: null };
      const event = { type: 'member.granted', data: { member: id, role, scope, kinds } } as const;
      return ok({
        entity: after,
        writes: members.save(seen.member, after, grant, event, grantAudit(desk, 'GRANT', id, role)),
      });
    },
    (seen) => seen.member,
  );
};
