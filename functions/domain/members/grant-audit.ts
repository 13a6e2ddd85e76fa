import type { AuditEntry } from '../people/ports.ts';
import type { Role } from '../viewer.ts';
import type { MemberDesk } from './ports.ts';

/** The audit entry that stands beside every change of a membership. */
export const grantAudit = (
  { viewer, ids, clock }: MemberDesk,
  action: 'GRANT' | 'REVOKE',
  subject: string,
  role: Role,
): AuditEntry => ({ id: ids.next(), subject, action, reason: role, by: viewer.digest, at: clock.now().toISOString() });
